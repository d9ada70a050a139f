using Lanyard.Core.Data;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>What a round stands on: its policy, the edition that is signed in it, and what that says.</summary>
/// <param name="Edition">The row without its words.</param>
public sealed record Ground(HeldPolicy Policy, Edition Edition, Policy Text)
{
    /// <summary>The clauses that ask for signatures, as the ledger names them.</summary>
    public IReadOnlyList<string> Clauses => ClauseName.Of(Text, Edition.Number, Capability.PolicyAttestation);

    public Fingerprint Fingerprint => Fingerprint.Parse(Edition.Digest);
}

/// <summary>Reads what rounds stand on.</summary>
public sealed class RoundGround(LanyardDb db, PolicyQueries policies)
{
    public Task<Ground> OfAsync(Round round, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(round);
        return OfAsync(round.Edition, ct);
    }

    public async Task<Ground> OfAsync(Id<Edition> id, CancellationToken ct)
    {
        var edition = await PolicyQueries.Wordless(db.Editions.Where(e => e.Id == id)).SingleAsync(ct);
        var held = await db.Policies.AsNoTracking().SingleAsync(p => p.Id == edition.Policy, ct);
        var text = await policies.ReadAsync(edition, ct);
        return new(held, edition, text ?? throw new InvalidOperationException($"Edition {id} is signed and cannot be read."));
    }

    internal async Task<RoundMembers> MembersAsync(Round round, Policy text, DateOnly today, CancellationToken ct) =>
        new(db, round, text, await SchoolsAsync(round, today, ct), today);

    /// <summary>The schools that the round asks: where the policy applies today.</summary>
    private async Task<IReadOnlyList<Id<School>>> SchoolsAsync(Round round, DateOnly today, CancellationToken ct) =>
        await db
            .Placements.AsNoTracking()
            .Where(p => p.Policy == round.Policy && p.From <= today && (p.Until == null || p.Until >= today))
            .Where(p => round.School == null || p.School == round.School)
            .Select(p => p.School)
            .Distinct()
            .ToListAsync(ct);
}
