using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>For which policies a round can be started today.</summary>
public sealed class StartableQueries(LanyardDb db, PolicyQueries policies)
{
    /// <param name="school">Null for the whole trust, which starts rounds of its own policies.</param>
    public async Task<IReadOnlyList<PlacedPolicy>> OfAsync(Id<School>? school, DateOnly today, CancellationToken ct)
    {
        if (school is { } at)
            return [.. (await policies.OverAsync(at, today, ct)).Where(p => p.Edition.BindsOn(today))];
        var held = await db.Policies.AsNoTracking().Where(p => p.School == null).OrderBy(p => p.Title).ThenBy(p => p.Id).ToListAsync(ct);
        var ids = held.Select(p => p.Id).ToList();
        var editions = await PolicyQueries.Wordless(db.Editions.Where(e => ids.Contains(e.Policy))).ToListAsync(ct);
        var inForce = new List<PlacedPolicy>();
        foreach (var policy in held)
        {
            if (
                editions.Find(e => e.Policy == policy.Id && e.BindsOn(today)) is { } edition
                && await policies.ReadAsync(edition, ct) is { } text
            )
                inForce.Add(new(policy, edition, text, text));
        }
        return inForce;
    }
}
