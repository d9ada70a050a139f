using Lanyard.Domain.Policies;

namespace Lanyard.Web.Pages.Policies.Board;

public static class BoardWords
{
    public static string Schools(int count) => count == 1 ? "1 school" : $"{count:n0} schools";

    public static string Clauses(int count) => count == 1 ? "1 clause" : $"{count:n0} clauses";

    /// <summary>The one sentence that somebody in a hurry reads.</summary>
    public static string Together(StandingCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (broken, atRisk, without) = (counts.Of(Standing.Broken), counts.Of(Standing.AtRisk), counts.Of(Standing.NoEvidence));
        var rest = without == 0 ? "" : $" {Are(without)} without evidence yet.";
        return (broken, atRisk) switch
        {
            (0, 0) => $"Nothing is broken and nothing is at risk.{rest}",
            (0, _) => $"Nothing is broken. {Are(atRisk)} at risk.{rest}",
            (_, 0) => $"{Are(broken)} broken.{rest}",
            _ => $"{Are(broken)} broken and {atRisk:n0} at risk.{rest}",
        };
    }

    private static string Are(int count) => count == 1 ? "1 clause is" : $"{count:n0} clauses are";
}
