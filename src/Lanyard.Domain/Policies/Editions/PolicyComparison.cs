using System.Globalization;
using System.Text;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Editions;

public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>One thing that two texts say differently; null where one of them does not say it.</summary>
/// <param name="Control">The kind of control it belongs to; null for the clause or the document itself.</param>
/// <param name="Name">The setting or the field; empty for the control as a whole.</param>
public sealed record Difference(string? Control, string Name, string? Before, string? After);

/// <summary>A clause that two texts do not say alike.</summary>
/// <param name="Details">Its settings and everything else that differs but its words.</param>
public sealed record ClauseDifference(string Number, Clause? Before, Clause? After, IReadOnlyList<Difference> Details)
{
    public DifferenceKind Kind =>
        Before is null ? DifferenceKind.Added
        : After is null ? DifferenceKind.Removed
        : DifferenceKind.Changed;

    public bool WordsDiffer => Before?.Says != After?.Says;
}

/// <summary>
/// Two texts held against each other, clause by clause: what one has and the other has not, whose words differ, and which settings. A clause is
/// known by its number; nothing is guessed about clauses that were numbered anew.
/// </summary>
public sealed record PolicyComparison(IReadOnlyList<Difference> Head, IReadOnlyList<ClauseDifference> Clauses)
{
    public bool IsEmpty => Head.Count == 0 && Clauses.Count == 0;

    public static PolicyComparison Of(Policy before, Policy after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (ByNumber(before), ByNumber(after));
        return new(
            [.. Differing(null, HeadOf(before), HeadOf(after))],
            [
                .. old
                    .Keys.Union(now.Keys, StringComparer.Ordinal)
                    .OrderBy(Place, StringComparer.Ordinal)
                    .ThenBy(n => n, StringComparer.Ordinal)
                    .Select(n => Of(n, old.GetValueOrDefault(n), now.GetValueOrDefault(n)))
                    .OfType<ClauseDifference>(),
            ]
        );
    }

    private static ClauseDifference? Of(string number, Clause? before, Clause? after)
    {
        if (before is null || after is null)
            return new(number, before, after, []);
        List<Difference> details = [.. Differing(null, FieldsOf(before), FieldsOf(after)), .. Controls(before, after)];
        return details.Count > 0 || before.Says != after.Says ? new(number, before, after, details) : null;
    }

    private static IEnumerable<Difference> Controls(Clause before, Clause after)
    {
        var (old, now) = (Numbered(before), Numbered(after));
        foreach (var key in old.Keys.Union(now.Keys).Order())
        {
            var (was, stays) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (was is null || stays is null)
                yield return new(key.Kind, "", was?.Sentence, stays?.Sentence);
            else
                foreach (var difference in Differing(key.Kind, was.Settings, stays.Settings))
                    yield return difference;
        }
    }

    // A clause may have a control twice, such as a deadline for each of two routes; the first is held against the first.
    private static Dictionary<(string Kind, int Which), Control> Numbered(Clause clause) =>
        clause
            .Controls.GroupBy(b => b.Control.Kind.Name, StringComparer.Ordinal)
            .SelectMany(g => g.Select((b, i) => (Key: (g.Key, i), b.Control)))
            .ToDictionary(c => c.Key, c => c.Control);

    private static IEnumerable<Difference> Differing(
        string? control,
        IEnumerable<(string Name, string Value)> before,
        IEnumerable<(string Name, string Value)> after
    )
    {
        var (old, now) = (Last(before), Last(after));
        return old
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(n => new Difference(control, n, old.GetValueOrDefault(n), now.GetValueOrDefault(n)))
            .Where(d => d.Before != d.After);
    }

    private static Dictionary<string, string> Last(IEnumerable<(string Name, string Value)> fields) =>
        fields
            .GroupBy(f => f.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Join("; ", g.Select(f => f.Value)), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Value)> FieldsOf(Clause clause) =>
        new (string Name, string? Value)[]
        {
            ("binds", Listed(clause.Binds.Order().Select(b => Slug.Of(b)))),
            ("carried", Slug.Of(clause.Carried)),
            ("topic", clause.Topic),
            ("no-control-because", clause.NoControlBecause),
            ("interpretations", Listed(clause.Interpretations.Select(i => $"{i.Question} {i.Reading}"))),
        }
            .Where(f => f.Value is not null)
            .Select(f => (f.Name, f.Value!));

    private static IEnumerable<(string Name, string Value)> HeadOf(Policy policy) =>
        new (string Name, string? Value)[]
        {
            ("title", policy.Title),
            ("owner", policy.Owner),
            ("level", Slug.Of(policy.Level)),
            ("edition", policy.Edition),
            ("approver", policy.Approver),
            ("approved", policy.Approved?.ToString()),
            ("review-due", policy.ReviewDue?.ToString()),
            ("review-every", policy.ReviewEvery?.ToString()),
            ("locked", policy.Locked ? "yes" : "no"),
            ("local-fields", Listed(policy.LocalFields)),
            ("related", Listed(policy.Related)),
            ("laws", Listed(policy.Laws)),
        }
            .Where(f => f.Value is not null)
            .Select(f => (f.Name, f.Value!));

    private static string? Listed(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } list ? list : null;

    private static Dictionary<string, Clause> ByNumber(Policy policy) =>
        policy.Clauses.DistinctBy(c => c.Number, StringComparer.Ordinal).ToDictionary(c => c.Number, StringComparer.Ordinal);

    /// <summary>Figures by their size, so that 4.10 comes after 4.9.</summary>
    private static string Place(string number)
    {
        var place = new StringBuilder();
        for (var at = 0; at < number.Length; )
        {
            var end = at;
            while (end < number.Length && char.IsAsciiDigit(number[end]))
                end++;
            if (end == at)
                place.Append(number[at++]);
            else
            {
                place.Append(CultureInfo.InvariantCulture, $"{number[at..end].TrimStart('0').PadLeft(12, '0')}");
                at = end;
            }
        }
        return place.ToString();
    }
}
