using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>The policies over a school and the footing of each, for whoever wants to ask them something.</summary>
public sealed class FootingQueries(LanyardDb db, PolicyQueries policies)
{
    public async Task<IReadOnlyList<Footed>> OfAsync(Id<School> school, DateOnly day, CancellationToken ct)
    {
        var placed = await policies.OverAsync(school, day, ct);
        var editions = placed.Select(p => p.Edition.Id).ToList();
        var reviews = await db.EditionReviews.AsNoTracking().Where(r => editions.Contains(r.Edition)).ToListAsync(ct);
        return
        [
            .. placed
                .Where(p => p.Edition.BindsOn(day) || p.Edition.State != EditionState.Withdrawn)
                .Select(p => new Footed(p.Text, Footing(p.Edition, day, reviews))),
        ];
    }

    private static Footing Footing(Edition edition, DateOnly day, List<EditionReview> reviews) =>
        !edition.BindsOn(day) ? Domain.Policies.Asking.Footing.Draft
        : edition.FactsOn(day, reviews).IsOverdueOn(day) ? Domain.Policies.Asking.Footing.Overdue
        : Domain.Policies.Asking.Footing.InForce;
}
