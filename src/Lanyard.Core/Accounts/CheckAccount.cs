using Lanyard.Core.Ledger;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Accounts;

/// <summary>Writes down that somebody looked at an account, and until when somebody must look again.</summary>
public sealed class CheckAccount(Changes changes, CheckRules rules)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<Account> id, CheckFinding? found, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (found is not { } finding)
            return new Refusal("Say whether there was anything to report.", "found");
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockAccountAsync(school, id, ct) is not { } account)
            return AccountRows.NoSuchAccount;
        if (account.ClosedOn is not null)
            return new Refusal("This account is closed, so nobody needs to look at it.");
        var rule = (await rules.OfAsync([school], UkTime.DateOf(change.Now), ct)).GetValueOrDefault(school);
        account.CheckedAt = change.Now;
        account.CheckDue = rule?.DueFor(account);
        change.Db.Add(
            new CheckOfAccount
            {
                Trust = actor.Trust,
                Id = Id<CheckOfAccount>.New(change.Now),
                Account = id,
                At = change.Now,
                By = actor.Person,
                Found = finding,
            }
        );
        change.Remind(WatchChecks.Kind, account.CheckDue ?? WatchChecks.MorningAfter(change.Now));
        change.Record(new AccountChecked(id, school, finding, account.CheckDue), rule is null ? [] : [rule.Clause]);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
