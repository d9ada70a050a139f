using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.SignOff;

/// <summary>Classes and other groups without names, and the sessions that were held with them.</summary>
internal static class GroupsApi
{
    public static void Map(RouteGroupBuilder rounds)
    {
        rounds
            .MapGet("/{round}/groups", ListAsync)
            .Needs(Permission.HoldSessions)
            .Says("ListSigningGroups", "The groups that a round asks at a school, and how many of each were at a session");
        rounds
            .MapPost("/{round}/groups", AddAsync)
            .Needs(Permission.ManageSignOff)
            .Says("AddSigningGroup", "Have a class or another group confirm together", "Send its size and no names of those in it.");
        rounds
            .MapPost("/{round}/groups/{group}/sessions", HoldAsync)
            .Needs(Permission.HoldSessions)
            .Says(
                "HoldSession",
                "Write down that you held a session with a group",
                "`present` counts those who had not been at one before."
            );
    }

    private static async Task<Results<Ok<Page<SigningGroupResponse>>, ProblemAnswer>> ListAsync(
        string school,
        Id<Round> round,
        CurrentPerson current,
        RoundQueries rounds,
        CancellationToken ct
    )
    {
        if (await rounds.FindAsync(round, current.School!.Id, ct) is null)
            return ProblemAnswer.NotFound();
        var groups = await rounds.GroupsAsync(round, current.School!.Id, ct);
        return TypedResults.Ok(new Page<SigningGroupResponse>([.. groups.Select(SigningGroupResponse.Of)], null));
    }

    private static async Task<Results<Ok<SigningGroupResponse>, ProblemAnswer>> AddAsync(
        string school,
        Id<Round> round,
        SigningGroupRequest wanted,
        CurrentPerson current,
        AddGroup add,
        RoundQueries rounds,
        CancellationToken ct
    )
    {
        var added = await add.DoAsync(current.Actor, round, current.School!.Id, wanted.Audience, wanted.Name, wanted.Size, ct);
        if (!added.Ok)
            return ProblemAnswer.Refused(added);
        var groups = await rounds.GroupsAsync(round, current.School!.Id, ct);
        return TypedResults.Ok(SigningGroupResponse.Of(groups.Single(g => g.Id == added.Value)));
    }

    private static async Task<Results<Ok<SigningGroupResponse>, ProblemAnswer>> HoldAsync(
        string school,
        Id<Round> round,
        Id<SigningGroup> group,
        SessionRequest wanted,
        CurrentPerson current,
        HoldSession hold,
        RoundQueries rounds,
        CancellationToken ct
    )
    {
        var at = current.School!.Id;
        if ((await rounds.GroupsAsync(round, at, ct)).FirstOrDefault(g => g.Id == group) is not { } found)
            return ProblemAnswer.NotFound();
        var held = await hold.DoAsync(
            current.Actor,
            group,
            at,
            wanted.HeldOn,
            wanted.Present,
            wanted.ConfirmedBefore ?? found.Confirmed,
            ct
        );
        if (!held.Ok)
            return ProblemAnswer.Refused(held);
        return TypedResults.Ok(SigningGroupResponse.Of((await rounds.GroupsAsync(round, at, ct)).Single(g => g.Id == group)));
    }
}
