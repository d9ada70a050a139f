using System.Globalization;
using Lanyard.Domain.Policies;

namespace Lanyard.Bench;

/// <summary>How many of the rows of a policy were met.</summary>
/// <param name="Own">Rows that have a clause of their own.</param>
/// <param name="Numbered">Rows whose clause has their number, or that of their paragraph.</param>
/// <param name="First">Rows whose capability is the first that is proposed.</param>
/// <param name="Any">Rows whose capability is among those proposed.</param>
internal sealed record ImportScore(
    string Policy,
    string Kind,
    int Rows,
    int Clauses,
    int Own,
    int Numbered,
    int First,
    int Any,
    int Figures,
    int FiguresMet,
    int Values,
    int ValuesMet,
    int Bound,
    double Milliseconds
)
{
    public static ImportScore Of(
        string policy,
        string kind,
        IReadOnlyList<ImportTruth> rows,
        IReadOnlyList<FoundClause> clauses,
        double milliseconds
    )
    {
        var to = ImportAlignment.Of([.. rows.Select(r => (r.Clause, r.Statement))], [.. clauses.Select(c => (c.Number, c.Words))]);
        var met = rows.Select((r, i) => (Row: r, Clause: to[i] < 0 ? null : clauses[to[i]])).ToList();
        var values = met.SelectMany(m => m.Row.Values.SelectMany(v => v.Value.Select(one => (Value: one, v.Key, m.Row, m.Clause))))
            .ToList();
        var figures = values.Where(v => IsFigure(v.Value)).ToList();
        return new(
            policy,
            kind,
            rows.Count,
            clauses.Count,
            to.Where(t => t >= 0).Distinct().Count(),
            met.Count(m => m.Clause is { Number.Length: > 0 } c && ImportAlignment.Base(c.Number) == ImportAlignment.Base(m.Row.Clause)),
            met.Count(m => m.Clause is { Proposed: [var first, ..] } && first.Capability == m.Row.Capability),
            met.Count(m => m.Clause is { } c && c.Proposed.Any(p => p.Capability == m.Row.Capability)),
            figures.Count,
            figures.Count(v => IsMet(v.Value, v.Key, v.Row, v.Clause)),
            values.Count,
            values.Count(v => IsMet(v.Value, v.Key, v.Row, v.Clause)),
            met.Count(m => m.Clause is { } c && c.Binds.Intersect(m.Row.Binds, StringComparer.Ordinal).Any()),
            milliseconds
        );
    }

    public static ImportScore Sum(string kind, IReadOnlyList<ImportScore> scores) =>
        new(
            "all",
            kind,
            scores.Sum(s => s.Rows),
            scores.Sum(s => s.Clauses),
            scores.Sum(s => s.Own),
            scores.Sum(s => s.Numbered),
            scores.Sum(s => s.First),
            scores.Sum(s => s.Any),
            scores.Sum(s => s.Figures),
            scores.Sum(s => s.FiguresMet),
            scores.Sum(s => s.Values),
            scores.Sum(s => s.ValuesMet),
            scores.Sum(s => s.Bound),
            scores.Sum(s => s.Milliseconds)
        );

    public string Line =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  {Policy + ", " + Kind, -36}{Rows, 6}{Clauses, 9}{Share(Own, Rows), 8}{Share(Own, Clauses), 8}{Share(Numbered, Rows), 8}{Share(First, Rows), 8}{Share(Any, Rows), 8}{Share(FiguresMet, Figures), 9}{Share(ValuesMet, Values), 8}{Share(Bound, Rows), 8}{Milliseconds, 8:0}"
        );

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : (part / (double)whole).ToString("P0", CultureInfo.InvariantCulture);

    private static bool IsFigure(string value) =>
        Span.Read(value) is not null
        || int.TryParse(value, CultureInfo.InvariantCulture, out _)
        || (value.Length >= 7 && PartialDate.Read(value) is not null);

    // A yes is met by a setting of that name which says yes, anything else by any setting of the right capability with that value.
    private static bool IsMet(string value, string name, ImportTruth row, FoundClause? clause) =>
        clause is not null
        && clause
            .Proposed.Where(p => p.Capability == row.Capability)
            .SelectMany(p => p.Settings)
            .Any(s => value == "true" ? s.Value == "true" && Same(s.Name, name) : s.Values.Any(v => Same(v, value)));

    private static bool Same(string ours, string theirs) =>
        Folded(ours) == Folded(theirs) || (Span.Read(ours) is { } a && Span.Read(theirs) is { } b && a.Elapsed == b.Elapsed);

    private static string Folded(string value) =>
        new string([.. value.ToLowerInvariant().Where(char.IsLetterOrDigit)]) switch
        {
            "slt" => "seniorleaders",
            "dsl" => "safeguardinglead",
            "hr" => "humanresources",
            var folded => folded,
        };
}
