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

    public static StandingCounts Of(IEnumerable<ClauseStanding> clauses)
    {
        var counts = clauses.CountBy(c => c.Proof.Standing).ToDictionary();
        return new([.. Order.Where(counts.ContainsKey).Select(s => (s, counts[s]))]);
    }
}
