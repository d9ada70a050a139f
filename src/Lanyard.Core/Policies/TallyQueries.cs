using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>How often events named each clause in a period, from the tallies that are written with the ledger.</summary>
public sealed class TallyQueries(LanyardDb db)
{
    public async Task<Tallies> OfAsync(
        IReadOnlyCollection<string> editions,
        IReadOnlyCollection<Id<School>> schools,
        DateSpan period,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(schools);
        // Whole months come from their own rows, the days before and after them from theirs: a year is some seventy rows a clause at most.
        var months = new DateOnly(period.From.Year, period.From.Month, 1);
        if (months < period.From)
            months = months.AddMonths(1);
        var rest = new DateOnly(period.To.Year, period.To.Month, 1);
        if (period.To.AddDays(1).Day == 1)
            rest = rest.AddMonths(1);
        if (rest < months)
            rest = months = period.From;
        Guid[] places = [.. schools.Select(s => s.Value), Guid.Empty];
        string[] names = [.. editions];
        var rows = await db
            .Database.SqlQuery<TallyRow>(
                $"""
                select edition, school_id as school, clause, kind, sum(count)::bigint as count, max(last) as last
                from clause_tally
                where trust_id = {db.TrustId.Value} and edition = any({names}) and school_id = any({places})
                    and (grain = 'month' and day >= {months} and day < {rest}
                        or grain = 'day' and (day >= {period.From} and day < {months} or day >= {rest} and day <= {period.To}))
                group by edition, school_id, clause, kind
                """
            )
            .ToListAsync(ct);
        return new(rows.ToLookup(r => (r.Edition, r.School)));
    }
}

internal sealed record TallyRow(string Edition, Guid School, string Clause, string Kind, long Count, DateTimeOffset Last);

/// <summary>The tallies of some schools under some editions, a trust's own events counting at each of its schools.</summary>
public sealed class Tallies
{
    private readonly ILookup<(string, Guid), TallyRow> _rows;

    internal Tallies(ILookup<(string, Guid), TallyRow> rows) => _rows = rows;

    /// <returns>The events by clause number and kind.</returns>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Tally>> Of(string edition, Id<School> school) =>
        _rows[(edition, school.Value)]
            .Concat(_rows[(edition, Guid.Empty)])
            .GroupBy(r => r.Clause, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    (IReadOnlyDictionary<string, Tally>)
                        g.GroupBy(r => r.Kind, StringComparer.Ordinal)
                            .ToDictionary(k => k.Key, k => new Tally(k.Sum(r => r.Count), k.Max(r => r.Last)), StringComparer.Ordinal),
                StringComparer.Ordinal
            );
}
