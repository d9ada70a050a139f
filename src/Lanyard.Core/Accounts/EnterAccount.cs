using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Accounts;

/// <summary>Writes down an account that a school has.</summary>
public sealed class EnterAccount(Changes changes)
{
    public async Task<Outcome<Id<Account>>> DoAsync(Actor actor, Id<School> school, AccountWish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        wish = wish.Tidy();
        await using var change = await changes.BeginAsync(actor, ct);
        // The register is the trust's: two schools must not enter the same account at once.
        await change.LockTrustAsync(ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return Refusal.Missing("There is no such school.");
        if (await change.RefusalsAsync(school, wish, null, ct) is { Count: > 0 } refusals)
            return refusals;
        var account = new Account
        {
            Trust = actor.Trust,
            Id = Id<Account>.New(change.Now),
            School = school,
            Platform = wish.Platform!,
            Handle = wish.Handle!,
            Name = wish.Name!,
            Link = wish.Link,
            Owner = wish.Owner,
            Cover = wish.Cover,
            EnteredAt = change.Now,
        };
        change.Db.Add(account);
        change.Remind(WatchChecks.Kind, change.Now);
        change.Record(new AccountEntered(account.Id, school, account.Owner, account.Cover));
        await change.CommitAsync(ct);
        return account.Id;
    }
}
