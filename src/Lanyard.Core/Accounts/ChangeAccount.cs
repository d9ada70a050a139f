using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Accounts;

/// <summary>Changes what the register says of an account, and who looks after it. Where it is never changes: that would be another account.</summary>
public sealed class ChangeAccount(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Account> id, AccountWish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await change.LockAccountAsync(school, id, ct) is not { } account)
            return AccountRows.NoSuchAccount;
        wish = wish.Tidy() with { Platform = account.Platform };
        if (await change.RefusalsAsync(school, wish, id, ct) is { Count: > 0 } refusals)
            return refusals;
        var (owner, cover) = (account.Owner, account.Cover);
        var named = (account.Handle, account.Name, account.Link) != (wish.Handle!, wish.Name!, wish.Link);
        if (!named && owner == wish.Owner && cover == wish.Cover)
            return Done.It;
        (account.Handle, account.Name, account.Link) = (wish.Handle!, wish.Name!, wish.Link);
        (account.Owner, account.Cover) = (wish.Owner, wish.Cover);
        change.Record(new AccountChanged(id, school, owner, account.Owner, cover, account.Cover, named));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
