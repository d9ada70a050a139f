using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>How the clauses of the policies over a school stand, for any period, as of any day.</summary>
public sealed class StandingQueries(LanyardDb db, PolicyQueries policies, IEnumerable<ISchoolFactSource> sources)
{
    /// <param name="period">The days whose evidence counts; the standing is that of its last day.</param>
    public async Task<IReadOnlyList<PolicyStanding>> OfAsync(Id<School> school, DateSpan period, CancellationToken ct)
    {
        var standings = new List<PolicyStanding>();
        foreach (var placed in await policies.OverAsync(school, period.To, ct))
        {
            var facts = await FactsAsync(school, placed, period.To, ct);
            var tallies = await TalliesAsync(school, placed.EditionName, period, ct);
            standings.Add(new(placed, facts, Standings.Of(placed.Text, facts, tallies)));
        }
        return standings;
    }

    private async Task<SchoolFacts> FactsAsync(Id<School> school, PlacedPolicy placed, DateOnly day, CancellationToken ct)
    {
        var edition = placed.Edition;
        var reviews = await db.EditionReviews.AsNoTracking().Where(r => r.Edition == edition.Id).ToListAsync(ct);
        var adoption = await db
            .Adoptions.AsNoTracking()
            .Where(a => a.Edition == edition.Id && a.School == school && a.Meeting <= day)
            .SingleOrDefaultAsync(ct);
        var fields = await db.LocalFields.AsNoTracking().Where(f => f.Policy == placed.Held.Id && f.School == school).ToListAsync(ct);
        var checks = await db
            .ReferenceChecks.AsNoTracking()
            .Where(c => c.Policy == placed.Held.Id && c.CheckedOn <= day)
            .OrderBy(c => c.Id)
            .ToListAsync(ct);
        var facts = new SchoolFacts
        {
            AsOf = day,
            Edition = edition.FactsOn(day, reviews),
            Adoption = adoption is null ? null : new(adoption.Meeting, adoption.MinuteReference),
            LocalFields = fields.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal),
            References = checks
                .GroupBy(c => c.Reference, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal)
                .ToDictionary(
                    c => c.Key,
                    c => new ReferenceFacts(c.Value.CurrentEdition, c.Value.CheckedOn, c.Value.Superseded),
                    StringComparer.Ordinal
                ),
            Roles = await RolesAsync(school, day, ct),
        };
        foreach (var source in sources)
            facts = await source.AddAsync(facts, school, placed, ct);
        return facts;
    }

    private async Task<RoleFacts> RolesAsync(Id<School> school, DateOnly day, CancellationToken ct)
    {
        var held = await db
            .Appointments.AsNoTracking()
            .Where(a => (a.School == school || a.School == null) && a.From <= day && (a.Until == null || a.Until >= day))
            .Select(a => a.Role)
            .Distinct()
            .ToListAsync(ct);
        return new(
            [.. Enum.GetValues<Bind>().Where(b => BindRoles.Of(b).Any(held.Contains))],
            [.. Enum.GetValues<Bind>().Where(b => BindRoles.Of(b) is { Count: > 0 } roles && !roles.Any(held.Contains))]
        );
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, Tally>>> TalliesAsync(
        Id<School> school,
        string edition,
        DateSpan period,
        CancellationToken ct
    )
    {
        // Whole months come from their own rows, the days before and after them from theirs: a year is some seventy rows a clause at most.
        var months = new DateOnly(period.From.Year, period.From.Month, 1);
        if (months < period.From)
            months = months.AddMonths(1);
        var rest = new DateOnly(period.To.Year, period.To.Month, 1);
        if (period.To.AddDays(1).Day == 1)
            rest = rest.AddMonths(1);
        if (rest < months)
            rest = months = period.From;
        var rows = await db
            .Database.SqlQuery<TallyRow>(
                $"""
                select clause, kind, sum(count)::bigint as count, max(last) as last
                from clause_tally
                where trust_id = {db.TrustId.Value} and edition = {edition} and school_id in ({school.Value}, {Guid.Empty})
                    and (grain = 'month' and day >= {months} and day < {rest}
                        or grain = 'day' and (day >= {period.From} and day < {months} or day >= {rest} and day <= {period.To}))
                group by clause, kind
                """
            )
            .ToListAsync(ct);
        return rows.GroupBy(r => r.Clause, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    (IReadOnlyDictionary<string, Tally>)
                        g.ToDictionary(r => r.Kind, r => new Tally(r.Count, r.Last), StringComparer.Ordinal),
                StringComparer.Ordinal
            );
    }

    private sealed record TallyRow(string Clause, string Kind, long Count, DateTimeOffset Last);
}

/// <summary>A room that knows more about a school than the room of policies does. Asked once for all clauses.</summary>
public interface ISchoolFactSource
{
    Task<SchoolFacts> AddAsync(SchoolFacts facts, Id<School> school, PlacedPolicy placed, CancellationToken ct);
}

/// <summary>How one policy stands at a school.</summary>
public sealed record PolicyStanding(PlacedPolicy Placed, SchoolFacts Facts, IReadOnlyList<ClauseStanding> Clauses);
