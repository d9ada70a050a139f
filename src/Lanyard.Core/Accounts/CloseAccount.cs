using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Accounts;

/// <summary>Closes an account on the register, or takes that back. What came in on it stays, and is still owed its answers.</summary>
public sealed class CloseAccount(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Account> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockAccountAsync(school, id, ct) is not { } account)
            return AccountRows.NoSuchAccount;
        if (account.ClosedOn is not null)
            return new Refusal("This account is closed already.");
        (account.ClosedOn, account.CheckDue) = (UkTime.DateOf(change.Now), null);
        change.Record(new AccountClosed(id, school, account.ClosedOn.Value));
        await change.CommitAsync(ct);
        return Done.It;
    }

    public async Task<Outcome<Done>> ReopenAsync(Actor actor, Id<School> school, Id<Account> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await change.LockAccountAsync(school, id, ct) is not { } account)
            return AccountRows.NoSuchAccount;
        if (account.ClosedOn is null)
            return new Refusal("This account is open.");
        var wish = new AccountWish
        {
            Platform = account.Platform,
            Handle = account.Handle,
            Name = account.Name,
        };
        if (await change.RefusalsAsync(school, wish, id, ct) is { Count: > 0 } refusals)
            return refusals;
        account.ClosedOn = null;
        change.Remind(WatchChecks.Kind, change.Now);
        change.Record(new AccountReopened(id, school));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
