namespace Lanyard.Domain.Policies;

/// <summary>How each clause of a policy stands at a school, by each control's own proof.</summary>
public static class Standings
{
    /// <param name="tallies">The events of the period by clause number and kind.</param>
    public static IReadOnlyList<ClauseStanding> Of(
        Policy policy,
        SchoolFacts facts,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, Tally>> tallies
    )
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(tallies);
        return [.. policy.Clauses.Select(c => Of(c, new(facts, c, tallies.GetValueOrDefault(c.Number) ?? NoTallies)))];
    }

    public static ClauseStanding Of(Clause clause, ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Edition.BindsOn(facts.AsOf))
            return new(clause, null, new(Standing.NotInForce, NotBinding(facts)));
        if (clause.Controls.Count == 0)
            return new(clause, null, new(Standing.NotAsked, clause.NoControlBecause ?? "No control keeps this clause."));
        return clause.Controls.Select(b => new ClauseStanding(clause, b, Of(b, facts))).MaxBy(s => s.Proof.Standing)!;
    }

    private static Proof Of(Bound bound, ClauseFacts facts) =>
        bound.Control.Kind.Awaits is { } room
            ? new(Standing.Awaiting, $"Kept by {room}, which this house does not have yet.")
            : bound.Control.Prove(facts);

    private static string NotBinding(ClauseFacts facts) =>
        facts.Edition.Standing switch
        {
            DocumentStanding.Draft => "The policy is a draft, and nothing can break under a draft.",
            DocumentStanding.Withdrawn => "The policy is withdrawn.",
            _ => "This edition does not bind on that day.",
        };

    private static readonly Dictionary<string, Tally> NoTallies = [];
}

/// <param name="By">The control that counts; null where the policy does not bind or none is named.</param>
public sealed record ClauseStanding(Clause Clause, Bound? By, Proof Proof);
