using System.ComponentModel;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.SignOff;

/// <summary>Sign-off rounds of a school and of the trust. Nobody signs by a program: reading and signing are for people.</summary>
public static class RoundsApi
{
    private const string Tag = "Sign-off";

    public static void Map(IEndpointRouteBuilder v1)
    {
        SchoolRoundsApi.Map(v1.MapGroup("/schools/{school}/rounds").WithTags(Tag));
        var all = v1.MapGroup("/rounds").WithTags(Tag);
        all.MapGet("", ListAsync)
            .Needs(Permission.SeeSignOff, Reach.Trust)
            .Says("ListRounds", "Every sign-off round of the trust, the newest first");
        all.MapPost("", StartAsync)
            .Needs(Permission.ManageSignOff, Reach.Trust)
            .Says("StartRound", "Start a round at every school where a policy of the trust applies", StartsSlowly);
        all.MapGet("/{round}", GetAsync).Needs(Permission.SeeSignOff, Reach.Trust).Says("GetRound", "A round over all its schools");
        all.MapGet("/{round}/schools", SchoolsAsync)
            .Needs(Permission.SeeSignOff, Reach.Trust)
            .Says("ListSchoolsOfRound", "How a round stands at each school, those first who have most to do");
        all.MapGet("/{round}/signatories", OwnAsync)
            .Needs(Permission.SeeSignOff, Reach.Trust)
            .Says("ListOwnSignatories", "The trust’s own people who stand alike in a round, the most urgent first");
        all.MapGet("/{round}/receipts/{receipt}", ReceiptAsync)
            .Needs(Permission.SeeSignOff, Reach.Trust)
            .Says("GetReceiptOfRound", "The proof of a signature at any school, or of a session with a group");
        all.MapPost("/{round}/close", CloseAsync)
            .Needs(Permission.ManageSignOff, Reach.Trust)
            .Says("CloseRound", "End a round", "Whoever has not signed has lapsed; what was signed stays.");

        var me = v1.MapGroup("/me").WithTags(Tag);
        me.MapGet("/signatures", MineAsync)
            .Needs(Permission.UseLanyard)
            .Says("ListMySignatures", "What you are asked to sign, and what you have signed");
        me.MapGet("/receipts/{receipt}", MyReceiptAsync)
            .Needs(Permission.UseLanyard)
            .Says("GetMyReceipt", "The proof of a signature of yours");
    }

    internal const string StartsSlowly =
        "The round is there at once, and people are asked in the background: `askedSoFar` says how far that has come. A round that is open for the same people ends.";

    private static Task<Results<Ok<Page<RoundResponse>>, ProblemAnswer>> ListAsync(
        [AsParameters] Paging paging,
        [Description("Only rounds that are `open`, or those that are `closed`.")] string? state,
        CurrentPerson current,
        RoundQueries rounds,
        Lists lists,
        CancellationToken ct
    ) => RoundAnswers.ListAsync(paging, state, current, rounds, lists, ct);

    private static Task<Results<Created<RoundResponse>, ProblemAnswer>> StartAsync(
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
        Id<Round> round,
        CurrentPerson current,
        RoundQueries rounds,
        CancellationToken ct
    ) => RoundAnswers.GetAsync(round, current, rounds, ct);

    private static Task<Results<Ok<RoundResponse>, ProblemAnswer>> CloseAsync(
        Id<Round> round,
        CurrentPerson current,
        CloseRound close,
        RoundQueries rounds,
        CancellationToken ct
    ) => RoundAnswers.CloseAsync(round, current, close, rounds, ct);

    private static async Task<Results<Ok<Page<RoundAtSchoolResponse>>, ProblemAnswer>> SchoolsAsync(
        Id<Round> round,
        RoundQueries rounds,
        CancellationToken ct
    )
    {
        if (await rounds.FindAsync(round, null, ct) is null)
            return ProblemAnswer.NotFound();
        var schools = await rounds.SchoolsAsync(round, ct);
        return TypedResults.Ok(
            new Page<RoundAtSchoolResponse>([.. schools.Select(s => new RoundAtSchoolResponse(s.School, CountResponse.Of(s.Count)))], null)
        );
    }

    private static Task<Results<Ok<Page<SignatoryResponse>>, ProblemAnswer>> OwnAsync(
        Id<Round> round,
        [AsParameters] Paging paging,
        [Description("How they stand: `owed` unless you say `hasSigned`, `refused`, `left` or `lapsed`.")] string? state,
        [Description("Only those who hold this role for the trust.")] Role? role,
        [Description("Only those who need a private link.")] bool? withoutLogin,
        CurrentPerson current,
        RoundQueries rounds,
        SignatoryQueries signatories,
        Lists lists,
        CancellationToken ct
    ) => SignatoriesApi.PageAsync(round, paging, state, role, withoutLogin, current, rounds, signatories, lists, ct);

    private static async Task<Results<Ok<ReceiptResponse>, ProblemAnswer>> ReceiptAsync(
        Id<Round> round,
        Id<Receipt> receipt,
        MySignOffQueries receipts,
        CancellationToken ct
    ) =>
        await receipts.ReceiptAsync(receipt, ct) is { } sheet && sheet.Receipt.Round == round
            ? TypedResults.Ok(ReceiptResponse.Of(sheet))
            : ProblemAnswer.NotFound();

    private static async Task<Ok<Page<MySignatureResponse>>> MineAsync(CurrentPerson current, MySignOffQueries mine, CancellationToken ct)
    {
        var all = await mine.OfAsync(current.Who.Person, ct);
        return TypedResults.Ok(new Page<MySignatureResponse>([.. all.Select(MySignatureResponse.Of)], null));
    }

    private static async Task<Results<Ok<ReceiptResponse>, ProblemAnswer>> MyReceiptAsync(
        Id<Receipt> receipt,
        CurrentPerson current,
        MySignOffQueries mine,
        CancellationToken ct
    ) =>
        await mine.ReceiptAsync(receipt, ct) is { } sheet && sheet.Receipt.Person == current.Who.Person
            ? TypedResults.Ok(ReceiptResponse.Of(sheet))
            : ProblemAnswer.NotFound();
}
