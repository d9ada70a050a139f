using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>What the policies ask about private accounts: the wording, one's own answers, and the register of those who keep it.</summary>
public static class DisclaimersApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var disclaimers = v1.MapGroup("/schools/{school}/disclaimers").WithTags("Disclaimers");
        disclaimers
            .MapGet("", OwnAsync)
            .Needs(Permission.SeePolicies)
            .Says("GetDisclaimers", "What the policies ask about private accounts, the wording to copy, and your own answers");
        disclaimers
            .MapPost("/answers", AnswerAsync)
            .Needs(Permission.SeePolicies)
            .Says("AnswerDisclaimers", "Answer what the policies ask about your own private accounts");
        disclaimers
            .MapPost("/accounts", AddAsync)
            .Needs(Permission.SeePolicies)
            .Says("NameLinkedAccount", "Name a private account of your own that is linked with the school");
        disclaimers
            .MapPut("/accounts/{account}", LookAsync)
            .Needs(Permission.SeePolicies)
            .Says("LookAtLinkedAccount", "Say what you see today at an account of your own");
        disclaimers
            .MapDelete("/accounts/{account}", RemoveAsync)
            .Needs(Permission.SeePolicies)
            .Says("RemoveLinkedAccount", "Take an account of your own off the register", "Where it was is forgotten.");
        disclaimers
            .MapPost("/wording", OfferAsync)
            .Needs(Permission.ManageDisclaimers)
            .Says("OfferDisclaimerWording", "Offer wording to copy");
        disclaimers
            .MapPost("/askings", AskAsync)
            .Needs(Permission.ManageDisclaimers)
            .Says("AskForDisclaimers", "Ask everybody whom the policies mean by staff");
        disclaimers
            .MapGet("/register", RegisterAsync)
            .Needs(Permission.ManageDisclaimers)
            .Says(
                "ListDisclaimerRegister",
                "Who has answered, and how the accounts stand that they named",
                "Where an account is, is there only for those who may see private accounts."
            );
    }

    private static async Task<Ok<DisclaimersResponse>> OwnAsync(
        string school,
        CurrentPerson current,
        DisclaimerQueries disclaimers,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (at, day) = (current.School!.Id, UkTime.DateOf(clock.GetUtcNow()));
        return TypedResults.Ok(
            DisclaimersResponse.Of(
                await disclaimers.DemandsAsync(at, day, ct),
                await disclaimers.WordingAsync(at, day, ct),
                await disclaimers.AskedOnAsync(at, day, ct),
                await disclaimers.AnswerAsync(at, current.Who.Person, ct),
                await disclaimers.AccountsAsync(at, current.Who.Person, ct)
            )
        );
    }

    private static async Task<Results<Ok<AnsweredResponse>, ProblemAnswer>> AnswerAsync(
        string school,
        AnswerRequest wanted,
        CurrentPerson current,
        AnswerDisclaimers answer,
        CancellationToken ct
    )
    {
        var done = await answer.DoAsync(current.Actor, current.School!.Id, wanted.HasAccount, wanted.ViewsMixed, ct);
        return done.Ok ? TypedResults.Ok(new AnsweredResponse(done.Value)) : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Created<LinkedAccountResponse>, ProblemAnswer>> AddAsync(
        string school,
        LinkedAccountRequest wanted,
        CurrentPerson current,
        KeepLinkedAccount keep,
        DisclaimerQueries disclaimers,
        CancellationToken ct
    )
    {
        var kept = await keep.DoAsync(current.Actor, current.School!.Id, null, wanted.Wish(), ct);
        if (!kept.Ok)
            return ProblemAnswer.Refused(kept);
        var line = await disclaimers.AccountAsync(current.School.Id, kept.Value, ct);
        return TypedResults.Created(
            $"{ApiV1.Path}/schools/{school}/disclaimers/accounts/{kept.Value}",
            LinkedAccountResponse.Of(line!, withAddress: true)
        );
    }

    private static async Task<Results<Ok<LinkedAccountResponse>, ProblemAnswer>> LookAsync(
        string school,
        Id<LinkedAccount> account,
        LinkedAccountRequest wanted,
        CurrentPerson current,
        KeepLinkedAccount keep,
        DisclaimerQueries disclaimers,
        CancellationToken ct
    )
    {
        var kept = await keep.DoAsync(current.Actor, current.School!.Id, account, wanted.Wish(), ct);
        return kept.Ok
            ? TypedResults.Ok(
                LinkedAccountResponse.Of((await disclaimers.AccountAsync(current.School.Id, account, ct))!, withAddress: true)
            )
            : ProblemAnswer.Refused(kept);
    }

    private static async Task<Results<NoContent, ProblemAnswer>> RemoveAsync(
        string school,
        Id<LinkedAccount> account,
        CurrentPerson current,
        RemoveLinkedAccount remove,
        CancellationToken ct
    )
    {
        var removed = await remove.DoAsync(current.Actor, current.School!.Id, account, ct);
        return removed.Ok ? TypedResults.NoContent() : ProblemAnswer.Refused(removed);
    }

    private static async Task<Results<Ok<WordingResponse>, ProblemAnswer>> OfferAsync(
        string school,
        WordingRequest wanted,
        CurrentPerson current,
        OfferWording offer,
        DisclaimerQueries disclaimers,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var offered = await offer.DoAsync(current.Actor, current.School!.Id, wanted.Words, ct);
        return offered.Ok
            ? TypedResults.Ok(
                WordingResponse.Of((await disclaimers.WordingAsync(current.School.Id, UkTime.DateOf(clock.GetUtcNow()), ct))!)
            )
            : ProblemAnswer.Refused(offered);
    }

    private static async Task<Results<Ok<AskedResponse>, ProblemAnswer>> AskAsync(
        string school,
        CurrentPerson current,
        AskForDisclaimers ask,
        CancellationToken ct
    )
    {
        var asked = await ask.DoAsync(current.Actor, current.School!.Id, ct);
        return asked.Ok ? TypedResults.Ok(new AskedResponse(asked.Value)) : ProblemAnswer.Refused(asked);
    }

    private static async Task<Ok<Page<DisclaimerLineResponse>>> RegisterAsync(
        string school,
        CurrentPerson current,
        DisclaimerQueries disclaimers,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var lines = await disclaimers.RegisterAsync(current.School!.Id, UkTime.DateOf(clock.GetUtcNow()), ct);
        var sees = current.Access.May(Permission.SeePrivateAccounts, current.School.Id);
        return TypedResults.Ok(new Page<DisclaimerLineResponse>([.. lines.Select(l => DisclaimerLineResponse.Of(l, sees))], null));
    }
}
