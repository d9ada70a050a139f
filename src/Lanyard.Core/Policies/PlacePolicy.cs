using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Says to which schools a trust's policy applies.</summary>
public sealed class PlacePolicy(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<HeldPolicy> id, IReadOnlySet<Id<School>> schools, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(schools);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(id, ct) is not { } policy)
            return EditionRows.NoSuchPolicy;
        if (policy.Level == Level.School)
            return new Refusal("This is one school's own policy; it applies there and nowhere else.");
        var known = await change.Db.Schools.Where(s => schools.Contains(s.Id)).CountAsync(ct);
        if (known != schools.Count)
            return new Refusal("Choose from the trust's schools.", "schools");
        var today = UkTime.DateOf(change.Now);
        var there = await change.Db.Placements.Where(p => p.Policy == id && p.Until == null).ToListAsync(ct);
        foreach (var lifted in there.Where(p => !schools.Contains(p.School)))
        {
            lifted.Until = today < lifted.From ? lifted.From : today;
            change.Record(new PolicyLifted(id, lifted.School, lifted.Until.Value));
        }
        foreach (var school in schools.Except(there.Select(p => p.School)))
            change.Placed(policy, school, today);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
