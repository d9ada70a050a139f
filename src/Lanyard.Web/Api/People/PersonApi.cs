using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.People;

/// <summary>What happens to one person besides their roles: leaving, returning, their line manager, their invitation.</summary>
internal static class PersonApi
{
    public static void Map(IEndpointRouteBuilder people)
    {
        people
            .MapPost("/{person}/leaving", LeaveAsync)
            .Needs(Permission.ManagePeople)
            .Says("RecordLeaving", "Record that somebody leaves", "Every role and deputyship of theirs ends on the last day.");
        people
            .MapPost("/{person}/return", ReturnAsync)
            .Needs(Permission.ManagePeople)
            .Says("RecordReturn", "Record that somebody returns, or never left");
        people
            .MapPut("/{person}/line-manager", ManageAsync)
            .Needs(Permission.ManagePeople)
            .Says("SetLineManager", "Say who manages somebody, or that nobody does");
        people
            .MapPost("/{person}/invitation", InviteAsync)
            .Needs(Permission.ManagePeople)
            .Says("InvitePerson", "Invite somebody to make a login", "The link goes to them by letter; a newer one takes the older back.");
        people
            .MapDelete("/{person}/invitation", RevokeAsync)
            .Needs(Permission.ManagePeople)
            .Says("RevokeInvitation", "Take back the invitation that waits for somebody");
    }

    private static async Task<Results<Ok<PersonResponse>, ProblemAnswer>> LeaveAsync(
        Id<Person> person,
        LeavingRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        RecordLeaving leave,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        if (wanted.LastDay is not { } lastDay)
            return ProblemAnswer.Refused("Enter the last day.", "lastDay");
        var done = await leave.DoAsync(current.Keeping(sheet.Standing), person, lastDay, ct);
        return await AnswerAsync(done, person, found, ct);
    }

    private static async Task<Results<Ok<PersonResponse>, ProblemAnswer>> ReturnAsync(
        Id<Person> person,
        ReturnRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        RecordReturn back,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        if (wanted.From is not { } from)
            return ProblemAnswer.Refused("Enter the first day back.", "from");
        var done = await back.DoAsync(current.Keeping(sheet.Standing), person, from, wanted.WithRoles, ct);
        return await AnswerAsync(done, person, found, ct);
    }

    private static async Task<Results<Ok<PersonResponse>, ProblemAnswer>> ManageAsync(
        Id<Person> person,
        LineManagerRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        SetLineManager set,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        var done = await set.DoAsync(current.Keeping(sheet.Standing), person, wanted.Manager, ct);
        return await AnswerAsync(done, person, found, ct);
    }

    private static async Task<Results<Ok<InvitationResponse>, ProblemAnswer>> InviteAsync(
        Id<Person> person,
        CurrentPerson current,
        FoundPerson found,
        InvitePerson invite,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        var sent = await invite.DoAsync(current.Keeping(sheet.Standing), person, ct);
        return sent.Ok ? TypedResults.Ok(new InvitationResponse(sent.Value.Id, sent.Value.ExpiresAt)) : ProblemAnswer.Refused(sent);
    }

    private static async Task<Results<NoContent, ProblemAnswer>> RevokeAsync(
        Id<Person> person,
        CurrentPerson current,
        FoundPerson found,
        RevokeInvitation revoke,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        var done = await revoke.DoAsync(current.Keeping(sheet.Standing), person, ct);
        return done.Ok ? TypedResults.NoContent() : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Ok<PersonResponse>, ProblemAnswer>> AnswerAsync(
        Outcome<Done> done,
        Id<Person> person,
        FoundPerson found,
        CancellationToken ct
    ) => done.Ok ? TypedResults.Ok(PersonResponse.Of((await found.OfAsync(person, ct))!)) : ProblemAnswer.Refused(done);
}
