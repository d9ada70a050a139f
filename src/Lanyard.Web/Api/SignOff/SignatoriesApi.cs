using System.ComponentModel;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.SignOff;

/// <summary>Those whom a round asks at a school: who has signed, who has not, and what was done about it.</summary>
internal static class SignatoriesApi
{
    public static void Map(RouteGroupBuilder rounds)
    {
        rounds
            .MapGet("/{round}/signatories", ListAsync)
            .Needs(Permission.SeeSignOff)
            .Says("ListSignatories", "Those who stand alike in a round at a school, the most urgent first");
        rounds
            .MapPost("/{round}/reminders", RemindAsync)
            .Needs(Permission.ManageSignOff)
            .Says(
                "RemindSignatories",
                "Remind those who have not signed, or one of them",
                "Nobody is reminded twice on a day. Whoever has no login gets no reminder; make them a link."
            );
        rounds
            .MapPost("/{round}/signatories/{person}/link", LinkAsync)
            .Needs(Permission.ManageSignOff)
            .ShownOnce()
            .Says(
                "MakeSigningLink",
                "Make a private link for somebody without a login",
                "Unless it is sent, the answer holds the link, this once. A newer link takes the older one back."
            );
        rounds
            .MapDelete("/{round}/signatories/{person}/link", RevokeAsync)
            .Needs(Permission.ManageSignOff)
            .Says("RevokeSigningLink", "Take somebody’s private link back");
        rounds
            .MapGet("/{round}/receipts/{receipt}", ReceiptAsync)
            .Needs(Permission.SeeSignOff)
            .Says("GetReceipt", "The proof of a signature, or of a session with a group");
    }

    private static Task<Results<Ok<Page<SignatoryResponse>>, ProblemAnswer>> ListAsync(
        string school,
        Id<Round> round,
        [AsParameters] Paging paging,
        [Description("How they stand: `owed` unless you say `hasSigned`, `refused`, `left` or `lapsed`.")] string? state,
        [Description("Only those who hold this role at the school.")] Role? role,
        [Description("Only those who need a private link.")] bool? withoutLogin,
        CurrentPerson current,
        RoundQueries rounds,
        SignatoryQueries signatories,
        Lists lists,
        CancellationToken ct
    ) => PageAsync(round, paging, state, role, withoutLogin, current, rounds, signatories, lists, ct);

    /// <summary>Those at the school that the door found, or the trust's own people.</summary>
    internal static async Task<Results<Ok<Page<SignatoryResponse>>, ProblemAnswer>> PageAsync(
        Id<Round> round,
        Paging paging,
        string? state,
        Role? role,
        bool? withoutLogin,
        CurrentPerson current,
        RoundQueries rounds,
        SignatoryQueries signatories,
        Lists lists,
        CancellationToken ct
    )
    {
        if (!Enum.TryParse<SignatoryState>(state ?? nameof(SignatoryState.Owed), ignoreCase: true, out var stand) || !Enum.IsDefined(stand))
            return ProblemAnswer.Unreadable("Send owed, hasSigned, refused, left or lapsed.", "state");
        var slice = lists.Read<SignatoryPlace>($"signatories-{stand}-{role}-{withoutLogin}", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        if (await rounds.FindAsync(round, current.School?.Id, ct) is null)
            return ProblemAnswer.NotFound();
        var rows = await signatories.ListAsync(
            current.Who.Trust,
            round,
            current.School?.Id,
            stand,
            new() { Role = role, WithoutLogin = withoutLogin ?? false },
            slice.Value.After?.Id,
            slice.Value.Take,
            ct
        );
        return TypedResults.Ok(lists.Page(slice.Value, rows, r => new SignatoryPlace(r.Person), SignatoryResponse.Of));
    }

    private static async Task<Results<Ok<RemindedResponse>, ProblemAnswer>> RemindAsync(
        string school,
        Id<Round> round,
        ReminderRequest wanted,
        CurrentPerson current,
        RemindSignatories remind,
        CancellationToken ct
    )
    {
        var done = await remind.DoAsync(current.Actor, round, current.School!.Id, wanted.Person, ct);
        return done.Ok ? TypedResults.Ok(new RemindedResponse(done.Value.Told, done.Value.WithoutLogin)) : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Ok<SigningLinkResponse>, ProblemAnswer>> LinkAsync(
        string school,
        Id<Round> round,
        Id<Person> person,
        SigningLinkRequest wanted,
        CurrentPerson current,
        MakeSigningLink make,
        HttpContext http,
        CancellationToken ct
    )
    {
        var made = await make.DoAsync(current.Actor, round, current.School!.Id, person, wanted.Send ?? false, ct);
        if (!made.Ok)
            return ProblemAnswer.Refused(made);
        var address = $"{http.Request.Scheme}://{http.Request.Host}{made.Value.Page(current.Who.Trust)}";
        return TypedResults.Ok(new SigningLinkResponse(made.Value.Sent ? null : address, made.Value.Sent, made.Value.ExpiresAt));
    }

    private static async Task<Results<NoContent, ProblemAnswer>> RevokeAsync(
        string school,
        Id<Round> round,
        Id<Person> person,
        CurrentPerson current,
        RevokeSigningLink revoke,
        CancellationToken ct
    )
    {
        var done = await revoke.DoAsync(current.Actor, round, current.School!.Id, person, ct);
        return done.Ok ? TypedResults.NoContent() : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Ok<ReceiptResponse>, ProblemAnswer>> ReceiptAsync(
        string school,
        Id<Round> round,
        Id<Receipt> receipt,
        CurrentPerson current,
        RoundQueries rounds,
        SignatoryQueries signatories,
        MySignOffQueries receipts,
        CancellationToken ct
    )
    {
        var at = current.School!.Id;
        if (await receipts.ReceiptAsync(receipt, ct) is not { } sheet || sheet.Receipt.Round != round)
            return ProblemAnswer.NotFound();
        var ofSchool = sheet.Receipt.Person is { } person
            ? await signatories.FindAsync(current.Who.Trust, round, at, person, ct) is not null
            : (await rounds.GroupsAsync(round, at, ct)).Any(g => g.Id == sheet.Receipt.Group);
        return ofSchool ? TypedResults.Ok(ReceiptResponse.Of(sheet)) : ProblemAnswer.NotFound();
    }

    private sealed record SignatoryPlace(Id<Person> Id);
}
