using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>Somebody wants to change the words of a clause at a school. That is never done; the attempt is kept.</summary>
public sealed class DefendText(Changes changes, PolicyQueries policies)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<HeldPolicy> id, Id<School> school, string field, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var placed = (await policies.OverAsync(school, UkTime.DateOf(change.Now), ct)).FirstOrDefault(p => p.Held.Id == id);
        return placed is null ? LocalRows.NotHere : await change.DefendAsync(placed, school, LocalRows.Locked(placed, field), ct);
    }
}
