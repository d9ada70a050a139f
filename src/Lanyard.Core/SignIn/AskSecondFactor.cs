using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Says whose holders must use a second factor: a setting of the trust, role by role.</summary>
public sealed class AskSecondFactor(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, IReadOnlySet<Role> wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        await using var change = await changes.BeginAsync(actor, ct);
        var there = await change.Db.SecondFactorRules.ToListAsync(ct);
        foreach (var role in wanted.Except(there.Select(r => r.Role)).Order())
        {
            change.Db.Add(new SecondFactorRule { Trust = actor.Trust, Role = role });
            change.Record(new SecondFactorAsked(actor.Trust, role));
        }
        foreach (var rule in there.Where(r => !wanted.Contains(r.Role)))
        {
            change.Db.Remove(rule);
            change.Record(new SecondFactorNotAsked(actor.Trust, rule.Role));
        }
        await change.CommitAsync(ct);
        return Done.It;
    }
}
