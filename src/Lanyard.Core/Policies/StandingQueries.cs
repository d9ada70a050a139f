using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>How the clauses of the policies over schools stand, for any period, as of any day.</summary>
public sealed class StandingQueries(PolicyQueries policies, SchoolFactQueries facts, TallyQueries tallies)
{
    /// <param name="period">The days whose evidence counts; the standing is that of its last day.</param>
    public Task<IReadOnlyList<PolicyStanding>> OfAsync(Id<School> school, DateSpan period, CancellationToken ct) =>
        OfAsync([school], period, ct);

    /// <returns>The policies of each school, school by school.</returns>
    public async Task<IReadOnlyList<PolicyStanding>> OfAsync(IReadOnlyCollection<Id<School>> schools, DateSpan period, CancellationToken ct)
    {
        var places = await facts.OfAsync(await policies.OverAsync(schools, period.To, ct), period.To, ct);
        var editions = places.Select(p => p.Placed.EditionName).Distinct(StringComparer.Ordinal).ToList();
        var counted = await tallies.OfAsync(editions, schools, period, ct);
        return
        [
            .. places.Select(p => new PolicyStanding(
                p.School,
                p.Placed,
                p.Facts,
                Standings.Of(p.Placed.Text, p.Facts, counted.Of(p.Placed.EditionName, p.School))
            )),
        ];
    }
}

/// <summary>How one policy stands at a school.</summary>
public sealed record PolicyStanding(Id<School> School, PlacedPolicy Placed, SchoolFacts Facts, IReadOnlyList<ClauseStanding> Clauses);
