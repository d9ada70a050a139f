using System.ComponentModel;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.SignOff;

/// <summary>The rounds that ask anybody of a school.</summary>
internal static class SchoolRoundsApi
{
    public static void Map(RouteGroupBuilder rounds)
    {
        rounds
            .MapGet("", ListAsync)
            .Needs(Permission.SeeSignOff)
            .Says("ListRoundsAtSchool", "The sign-off rounds that ask anybody of a school, the newest first");
        rounds
            .MapPost("", StartAsync)
            .Needs(Permission.ManageSignOff)
            .Says("StartRoundAtSchool", "Start a round among the people of a school", RoundsApi.StartsSlowly);
        rounds.MapGet("/{round}", GetAsync).Needs(Permission.SeeSignOff).Says("GetRoundAtSchool", "A round as it stands at a school");
        rounds
            .MapPost("/{round}/close", CloseAsync)
            .Needs(Permission.ManageSignOff)
            .Says("CloseRoundAtSchool", "End a round of the school", "Whoever has not signed has lapsed; what was signed stays.");
        SignatoriesApi.Map(rounds);
        GroupsApi.Map(rounds);
    }

    private static Task<Results<Ok<Page<RoundResponse>>, ProblemAnswer>> ListAsync(
        string school,
        [AsParameters] Paging paging,
        [Description("Only rounds that are `open`, or those that are `closed`.")] string? state,
        CurrentPerson current,
        RoundQueries rounds,
        Lists lists,
        CancellationToken ct
    ) => RoundAnswers.ListAsync(paging, state, current, rounds, lists, ct);

    private static Task<Results<Created<RoundResponse>, ProblemAnswer>> StartAsync(
        string school,
        RoundRequest wanted,
        CurrentPerson current,
        StartableQueries startable,
        StartRound start,
        RoundQueries rounds,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    ) => RoundAnswers.StartAsync(wanted, current, startable, start, rounds, clock, http, ct);

    private static Task<Results<Ok<RoundResponse>, ProblemAnswer>> GetAsync(
        string school,
        Id<Round> round,
        CurrentPerson current,
        RoundQueries rounds,
        CancellationToken ct
    ) => RoundAnswers.GetAsync(round, current, rounds, ct);

    private static Task<Results<Ok<RoundResponse>, ProblemAnswer>> CloseAsync(
        string school,
        Id<Round> round,
        CurrentPerson current,
        CloseRound close,
        RoundQueries rounds,
        CancellationToken ct
    ) => RoundAnswers.CloseAsync(round, current, close, rounds, ct);
}
