using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Schools;

/// <summary>Gives the trust another name.</summary>
public sealed class RenameTrust(Changes changes)
{
    /// <param name="readAt">The version that the name was read at; null changes whatever stands there now.</param>
    /// <returns>The version of the trust's details now.</returns>
    public async Task<Outcome<int>> DoAsync(Actor actor, string? name, int? readAt, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var parsed = OrganisationName.Parse(name, "name", "trust");
        if (!parsed.Ok)
            return parsed.Refused<int>();
        await using var change = await changes.BeginAsync(actor, ct);
        var trust = await change.LockTrustAsync(ct);
        // First of all: a button pressed twice finds it done, and is not told that somebody else did it.
        if (trust.Name == parsed.Value)
            return trust.Version;
        if (readAt is { } version && version != trust.Version)
            return Refusal.Stale("Somebody else changed the trust's details meanwhile. Look at them again, then make your change.");
        trust.Name = parsed.Value;
        trust.Version++;
        change.Record(new TrustRenamed(trust.Id));
        await change.CommitAsync(ct);
        return trust.Version;
    }
}
