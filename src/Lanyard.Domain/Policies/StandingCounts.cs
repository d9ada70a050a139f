namespace Lanyard.Domain.Policies;

/// <summary>How many clauses stand how, the ones that somebody should look at first.</summary>
public sealed record StandingCounts(IReadOnlyList<(Standing Standing, int Count)> Lines)
{
    private static readonly Standing[] Order =
    [
        Standing.Broken,
        Standing.AtRisk,
        Standing.NoEvidence,
        Standing.Kept,
        Standing.Awaiting,
        Standing.NotInForce,
        Standing.NotAsked,
    ];

    /// <summary>
    /// What needs somebody most comes first: more broken, then more at risk, then more without evidence. By numbers and not by shares,
    /// since one broken clause is one broken clause wherever it stands.
    /// </summary>
    public static IComparer<StandingCounts> WorstFirst { get; } =
        Comparer<StandingCounts>.Create(
            (a, b) => Order.Take(3).Select(s => b.Of(s).CompareTo(a.Of(s))).FirstOrDefault(difference => difference != 0)
        );

    public int Total => Lines.Sum(l => l.Count);

    /// <summary>The worst standing among them.</summary>
    public Standing Worst => Lines is [var first, ..] ? first.Standing : Standing.NotAsked;

    public int Of(Standing standing) => Lines.FirstOrDefault(l => l.Standing == standing).Count;

    public static StandingCounts Of(IEnumerable<ClauseStanding> clauses) => Of(clauses.Select(c => c.Proof.Standing));

    /// <summary>Several counts as one.</summary>
    public static StandingCounts Of(IEnumerable<StandingCounts> parts)
    {
        var lines = parts.SelectMany(p => p.Lines).ToLookup(l => l.Standing, l => l.Count);
        return new([.. Order.Where(lines.Contains).Select(s => (s, lines[s].Sum()))]);
    }

    public static StandingCounts Of(IEnumerable<Standing> standings)
    {
        var counts = standings.CountBy(s => s).ToDictionary();
        return new([.. Order.Where(counts.ContainsKey).Select(s => (s, counts[s]))]);
    }
}
