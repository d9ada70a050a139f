using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Which policies there are, and which bind where.</summary>
public sealed class PolicyQueries(LanyardDb db, PolicyShelf shelf, LocalThen local)
{
    /// <summary>The register of the trust: every policy with its editions, newest first, without their words.</summary>
    public async Task<IReadOnlyList<RegisteredPolicy>> RegisterAsync(CancellationToken ct)
    {
        var policies = await db.Policies.AsNoTracking().OrderBy(p => p.Title).ThenBy(p => p.Id).ToListAsync(ct);
        var editions = await Wordless(db.Editions).ToListAsync(ct);
        var placements = await db.Placements.AsNoTracking().ToListAsync(ct);
        return
        [
            .. policies.Select(p => new RegisteredPolicy(
                p,
                [.. editions.Where(e => e.Policy == p.Id).OrderByDescending(e => e.Number)],
                [.. placements.Where(l => l.Policy == p.Id)]
            )),
        ];
    }

    /// <summary>The policies that apply to a school on a day, each with the edition that binds, or the newest where none does.</summary>
    public async Task<IReadOnlyList<PlacedPolicy>> OverAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        [.. (await OverAsync([school], day, ct)).Select(o => o.Placed)];

    /// <summary>The same for several schools, school by school.</summary>
    public async Task<IReadOnlyList<(Id<School> School, PlacedPolicy Placed)>> OverAsync(
        IReadOnlyCollection<Id<School>> schools,
        DateOnly day,
        CancellationToken ct
    )
    {
        var held = await (
            from placement in db.Placements.AsNoTracking()
            where schools.Contains(placement.School) && placement.From <= day && (placement.Until == null || placement.Until >= day)
            join policy in db.Policies.AsNoTracking() on placement.Policy equals policy.Id
            orderby placement.School, policy.Level, policy.Title, policy.Id
            select new { placement.School, Policy = policy }
        ).ToListAsync(ct);
        var ids = held.Select(h => h.Policy.Id).Distinct().ToList();
        var editions = (await Wordless(db.Editions.Where(e => ids.Contains(e.Policy))).ToListAsync(ct))
            .GroupBy(e => e.Policy)
            .ToDictionary(g => g.Key, g => Binding(g, day));
        var texts = new Dictionary<Id<HeldPolicy>, Policy?>();
        foreach (var (policy, edition) in editions)
            texts[policy] = await ReadAsync(edition, ct);
        var locals = await local.SettingsAsync(schools, ids, day, ct);
        var placed = new List<(Id<School>, PlacedPolicy)>();
        foreach (var at in held.DistinctBy(h => (h.School, h.Policy.Id)))
        {
            if (texts[at.Policy.Id] is { } text)
                placed.Add(
                    (
                        at.School,
                        new(at.Policy, editions[at.Policy.Id], text, LocalSettings.Over(text, [.. locals[(at.School, at.Policy.Id)]]))
                    )
                );
        }
        return placed;
    }

    private static Edition Binding(IEnumerable<Edition> editions, DateOnly day)
    {
        var newestFirst = editions.OrderByDescending(e => e.Number).ToList();
        return newestFirst.Find(e => e.BindsOn(day)) ?? newestFirst[0];
    }

    /// <summary>What binds a school on a day, ready to be asked.</summary>
    public async Task<PolicyInForce> InForceAsync(Id<School> school, DateOnly day, CancellationToken ct) =>
        new((await OverAsync(school, day, ct)).Where(p => p.Edition.BindsOn(day)).Select(p => p.Text));

    /// <summary>What an edition says; null while its draft has errors.</summary>
    public async Task<Policy?> ReadAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (shelf.Find(edition.Digest) is { } known)
            return known;
        var text = await db.Editions.Where(e => e.Id == edition.Id).Select(e => e.Text).SingleAsync(ct);
        return edition.IsOpen ? PolicyFile.Read(text).Policy : shelf.Read(edition.Digest, text);
    }

    // A policy is a hundred kilobytes, and the shelf usually holds it already.
    internal static IQueryable<Edition> Wordless(IQueryable<Edition> editions) =>
        editions
            .AsNoTracking()
            .Select(e => new Edition
            {
                Trust = e.Trust,
                Id = e.Id,
                Policy = e.Policy,
                Number = e.Number,
                Text = "",
                Digest = e.Digest,
                State = e.State,
                ApprovedOn = e.ApprovedOn,
                ApprovedBy = e.ApprovedBy,
                MinuteReference = e.MinuteReference,
                Material = e.Material,
                InForceFrom = e.InForceFrom,
                InForceUntil = e.InForceUntil,
                ReviewDue = e.ReviewDue,
                CreatedAt = e.CreatedAt,
                CreatedBy = e.CreatedBy,
                Version = e.Version,
            });
}

/// <summary>A policy on the register.</summary>
/// <param name="Editions">Newest first, without their words.</param>
public sealed record RegisteredPolicy(HeldPolicy Held, IReadOnlyList<Edition> Editions, IReadOnlyList<Placement> Placements)
{
    public Edition Newest => Editions[0];

    public Edition? BindingOn(DateOnly day) => Editions.FirstOrDefault(e => e.BindsOn(day));
}
