using Lanyard.Core.Accounts;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Accounts;

/// <summary>The register of a school's official accounts.</summary>
public static class AccountsApi
{
    private const int MostChecks = 100;

    public static void Map(IEndpointRouteBuilder v1)
    {
        var accounts = v1.MapGroup("/schools/{school}/accounts").WithTags("Accounts");
        accounts
            .MapGet("", ListAsync)
            .Needs(Permission.SeeAccounts)
            .Says("ListAccounts", "The official accounts of a school, open ones first", "A school has a handful; they come whole.");
        accounts.MapPost("", EnterAsync).Needs(Permission.ManageAccounts).Says("EnterAccount", "Enter an account that a school has");
        accounts.MapGet("/{account}", FindAsync).Needs(Permission.SeeAccounts).Says("FindAccount", "One account");
        accounts
            .MapPut("/{account}", ChangeAsync)
            .Needs(Permission.ManageAccounts)
            .Says("ChangeAccount", "Change an account's entry", "Its platform never changes: that would be another account.");
        accounts
            .MapPost("/{account}/close", CloseAsync)
            .Needs(Permission.ManageAccounts)
            .Says("CloseAccount", "Close an account on the register", "What came in on it stays, and is still owed its answers.");
        accounts
            .MapPost("/{account}/reopen", ReopenAsync)
            .Needs(Permission.ManageAccounts)
            .Says("ReopenAccount", "Say that an account is open after all");
        accounts
            .MapGet("/{account}/checks", ChecksAsync)
            .Needs(Permission.SeeAccounts)
            .Says("ListChecks", "Who looked at an account, the newest first", "The last hundred looks; the ledger has them all.");
        accounts
            .MapPost("/{account}/checks", CheckAsync)
            .Needs(Permission.WorkInbox)
            .Says("CheckAccount", "Say that you looked at an account, and whether there was anything to report");
    }

    private static async Task<Ok<Page<CheckResponse>>> ChecksAsync(
        string school,
        Id<Account> account,
        CurrentPerson current,
        AccountQueries accounts,
        CancellationToken ct
    )
    {
        var found = await accounts.FindAsync(current.School!.Id, account, ct);
        var checks = found is null ? [] : await accounts.ChecksAsync(account, MostChecks, ct);
        return TypedResults.Ok(new Page<CheckResponse>([.. checks.Select(c => new CheckResponse(c.At, c.Found, c.By))], null));
    }

    private static async Task<Results<Ok<AccountResponse>, ProblemAnswer>> CheckAsync(
        string school,
        Id<Account> account,
        CheckRequest seen,
        CurrentPerson current,
        CheckAccount check,
        AccountQueries accounts,
        CancellationToken ct
    )
    {
        var done = await check.DoAsync(current.Actor, current.School!.Id, account, seen.Found, ct);
        return done.Ok ? await SheetAsync(account, current, accounts, ct) : ProblemAnswer.Refused(done);
    }

    private static async Task<Ok<Page<AccountResponse>>> ListAsync(
        string school,
        CurrentPerson current,
        AccountQueries accounts,
        CancellationToken ct
    ) => TypedResults.Ok(new Page<AccountResponse>([.. (await accounts.OfAsync(current.School!.Id, ct)).Select(AccountResponse.Of)], null));

    private static async Task<Results<Created<AccountResponse>, ProblemAnswer>> EnterAsync(
        string school,
        AccountRequest wanted,
        CurrentPerson current,
        EnterAccount enter,
        AccountQueries accounts,
        CancellationToken ct
    )
    {
        var entered = await enter.DoAsync(current.Actor, current.School!.Id, wanted.Wish(), ct);
        if (!entered.Ok)
            return ProblemAnswer.Refused(entered);
        var line = await accounts.FindAsync(current.School.Id, entered.Value, ct);
        return TypedResults.Created($"{ApiV1.Path}/schools/{school}/accounts/{entered.Value}", AccountResponse.Of(line!));
    }

    private static async Task<Results<Ok<AccountResponse>, ProblemAnswer>> FindAsync(
        string school,
        Id<Account> account,
        CurrentPerson current,
        AccountQueries accounts,
        CancellationToken ct
    ) =>
        await accounts.FindAsync(current.School!.Id, account, ct) is { } line
            ? TypedResults.Ok(AccountResponse.Of(line))
            : ProblemAnswer.NotFound();

    private static async Task<Results<Ok<AccountResponse>, ProblemAnswer>> ChangeAsync(
        string school,
        Id<Account> account,
        AccountRequest wanted,
        CurrentPerson current,
        ChangeAccount change,
        AccountQueries accounts,
        CancellationToken ct
    )
    {
        var changed = await change.DoAsync(current.Actor, current.School!.Id, account, wanted.Wish(), ct);
        return changed.Ok ? await SheetAsync(account, current, accounts, ct) : ProblemAnswer.Refused(changed);
    }

    private static async Task<Results<Ok<AccountResponse>, ProblemAnswer>> CloseAsync(
        string school,
        Id<Account> account,
        CurrentPerson current,
        CloseAccount close,
        AccountQueries accounts,
        CancellationToken ct
    )
    {
        var closed = await close.DoAsync(current.Actor, current.School!.Id, account, ct);
        return closed.Ok ? await SheetAsync(account, current, accounts, ct) : ProblemAnswer.Refused(closed);
    }

    private static async Task<Results<Ok<AccountResponse>, ProblemAnswer>> ReopenAsync(
        string school,
        Id<Account> account,
        CurrentPerson current,
        CloseAccount close,
        AccountQueries accounts,
        CancellationToken ct
    )
    {
        var opened = await close.ReopenAsync(current.Actor, current.School!.Id, account, ct);
        return opened.Ok ? await SheetAsync(account, current, accounts, ct) : ProblemAnswer.Refused(opened);
    }

    private static async Task<Ok<AccountResponse>> SheetAsync(
        Id<Account> account,
        CurrentPerson current,
        AccountQueries accounts,
        CancellationToken ct
    ) => TypedResults.Ok(AccountResponse.Of((await accounts.FindAsync(current.School!.Id, account, ct))!));
}
