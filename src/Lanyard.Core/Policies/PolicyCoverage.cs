using System.Globalization;
using System.Text;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Policies;

/// <summary>What keeps a clause: the control that does, or the one that will once its room is there.</summary>
/// <param name="State"><c>live</c>, <c>awaiting</c>, or <c>none</c> for a clause that says why no control keeps it.</param>
public sealed record CoveredClause(string Policy, string Clause, string Capability, string Control, string State);

public static class PolicyCoverage
{
    public static IReadOnlyList<CoveredClause> Of(IEnumerable<Policy> policies) =>
        [.. policies.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Clauses.Select(c => Of(p, c)))];

    /// <summary>The clauses counted per policy and control, for a terminal.</summary>
    public static string Table(IReadOnlyList<CoveredClause> covered)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"policy", -14}{"control", -28}{"clauses", 8}{"live", 6}{"awaiting", 10}");
        foreach (var row in covered.GroupBy(c => (c.Policy, c.Control)))
            Line(table, row.Key.Policy, row.Key.Control, [.. row]);
        foreach (var policy in covered.GroupBy(c => c.Policy, StringComparer.Ordinal))
            Line(table, policy.Key, "all", [.. policy]);
        Line(table, "all", "all", covered);
        return table.ToString();
    }

    private static void Line(StringBuilder table, string policy, string control, IReadOnlyCollection<CoveredClause> rows) =>
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"{policy, -14}{control, -28}{rows.Count, 8}{rows.Count(r => r.State == "live"), 6}{rows.Count(r => r.State == "awaiting"), 10}"
        );

    // The first control carries the clause; a clause whose first awaits its room is live when another of its controls, such as its card, is.
    private static CoveredClause Of(Policy policy, Clause clause)
    {
        var kinds = clause.Controls.Select(b => b.Control.Kind).ToList();
        if (kinds.Count == 0)
            return new(policy.Key, clause.Number, "", "", "none");
        var carrier = kinds.Find(k => k.IsLive) ?? kinds[0];
        return new(policy.Key, clause.Number, Slug.Of(kinds[0].Capability), carrier.Name, carrier.IsLive ? "live" : "awaiting");
    }
}
