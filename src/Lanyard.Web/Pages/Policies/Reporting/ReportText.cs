using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Reporting;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>The words in which the report speaks, on a screen as on paper.</summary>
public static class ReportText
{
    public static string Stands(EditionStands stands) =>
        stands switch
        {
            EditionStands.InForce => "In force",
            EditionStands.Overdue => "In force, and overdue for review",
            _ => "Not in force",
        };

    /// <summary>Who mends it, with the names of those who hold the role today where they are known.</summary>
    public static string By(ReportLine line, IReadOnlyDictionary<Bind, string> holders)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(holders);
        var role = Phrase.Capital(Binds.Words(line.By));
        return holders.TryGetValue(line.By, out var names) ? $"{role}: {names}" : role;
    }

    /// <summary>The rooms that are waited for, each with how many clauses wait.</summary>
    public static IEnumerable<(string Room, int Clauses)> Awaited(ReportSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet
            .Lines.Where(l => l.Awaits is not null)
            .CountBy(l => l.Awaits!, StringComparer.Ordinal)
            .Select(a => (a.Key, a.Value))
            .OrderByDescending(a => a.Value)
            .ThenBy(a => a.Key, StringComparer.Ordinal);
    }

    public static IEnumerable<ReportLine> WithLocalPractice(ReportSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Lines.Where(l => l.LocalPractice.Count > 0);
    }
}
