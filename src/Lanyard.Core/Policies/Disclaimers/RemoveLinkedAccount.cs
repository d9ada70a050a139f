using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Disclaimers;

/// <summary>Takes an account of one's own off the register. Where it was is forgotten; that there was one, and what was seen on which day, stays.</summary>
public sealed class RemoveLinkedAccount(Changes changes, PolicyQueries policies)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<LinkedAccount> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var account = await change.Db.LinkedAccounts.SingleOrDefaultAsync(
            a => a.Id == id && a.School == school && a.Person == actor.Person && a.RemovedOn == null,
            ct
        );
        if (account is null)
            return DisclaimerRules.NoSuchAccount;
        var today = UkTime.DateOf(change.Now);
        account.Forget(today);
        change.Record(
            new LinkedAccountRemoved(id, school, account.Person),
            DisclaimerRules.Clauses(await policies.OverAsync(school, today, ct))
        );
        await change.CommitAsync(ct);
        return Done.It;
    }
}
