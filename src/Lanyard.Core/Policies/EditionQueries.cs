using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>The register of policies as those who keep it see it: editions with their life, and what each school decided.</summary>
public sealed class EditionQueries(LanyardDb db, PolicyQueries policies)
{
    /// <summary>Every policy, those first whose review is overdue, then by the day on which it falls due.</summary>
    public async Task<IReadOnlyList<PolicyLine>> ListAsync(DateOnly day, CancellationToken ct)
    {
        var register = await policies.RegisterAsync(ct);
        var reviews = await db.EditionReviews.AsNoTracking().ToListAsync(ct);
        return
        [
            .. register
                .Select(p => PolicyLine.Of(p, reviews, day))
                .OrderBy(l => l.ReviewDue is null)
                .ThenBy(l => l.ReviewDue?.Latest)
                .ThenBy(l => l.Policy.Held.Title, StringComparer.CurrentCulture),
        ];
    }

    public async Task<RegisteredPolicy?> FindAsync(string key, CancellationToken ct)
    {
        if (await db.Policies.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, ct) is not { } held)
            return null;
        var editions = await PolicyQueries.Wordless(db.Editions.Where(e => e.Policy == held.Id)).ToListAsync(ct);
        var placements = await db.Placements.AsNoTracking().Where(p => p.Policy == held.Id).ToListAsync(ct);
        return new(held, [.. editions.OrderByDescending(e => e.Number)], placements);
    }

    /// <summary>The words of an edition.</summary>
    public Task<string> TextAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return db.Editions.Where(e => e.Id == edition.Id).Select(e => e.Text).SingleAsync(ct);
    }

    public async Task<IReadOnlyList<Adoption>> AdoptionsAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return await db.Adoptions.AsNoTracking().Where(a => a.Edition == edition.Id).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<EditionReview>> ReviewsAsync(RegisteredPolicy policy, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var ids = policy.Editions.Select(e => e.Id).ToList();
        return await db.EditionReviews.AsNoTracking().Where(r => ids.Contains(r.Edition)).ToListAsync(ct);
    }

    /// <summary>When each document that a policy names was last looked up, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, ReferenceCheck>> ReferenceChecksAsync(Id<HeldPolicy> policy, CancellationToken ct)
    {
        var checks = await db.ReferenceChecks.AsNoTracking().Where(c => c.Policy == policy).OrderBy(c => c.Id).ToListAsync(ct);
        return checks.GroupBy(c => c.Reference, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
    }
}

/// <summary>A policy on the register, as it stands on a day.</summary>
/// <param name="Binding">The edition that binds; null where none does.</param>
/// <param name="ReviewDue">As precise as the document or the minute; null where neither says.</param>
public sealed record PolicyLine(RegisteredPolicy Policy, Edition? Binding, PartialDate? ReviewDue, bool Overdue)
{
    public static PolicyLine Of(RegisteredPolicy policy, IEnumerable<EditionReview> reviews, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var binding = policy.BindingOn(day);
        var facts = binding?.FactsOn(day, reviews);
        return new(policy, binding, facts?.ReviewDue, facts?.IsOverdueOn(day) == true);
    }
}
