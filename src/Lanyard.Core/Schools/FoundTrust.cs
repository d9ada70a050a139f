using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Schools;

/// <summary>The first thing that ever happens: a trust begins, by the operator's hand or on the set-up page.</summary>
public sealed class FoundTrust(Changes changes, TimeProvider clock)
{
    /// <param name="withId">The id that the trust is to have; null for a new one.</param>
    public async Task<Outcome<Id<Trust>>> DoAsync(string? name, CancellationToken ct, Id<Trust>? withId = null)
    {
        var parsed = OrganisationName.Parse(name, "name", "trust");
        if (!parsed.Ok)
            return parsed.Refused<Id<Trust>>();
        var id = withId ?? Id<Trust>.New(clock.GetUtcNow());
        await using var change = await changes.BeginAsync(Actor.Operator(id), ct);
        await change.FoundAsync(id, parsed.Value, ct);
        await change.CommitAsync(ct);
        return id;
    }
}
