using System.Globalization;
using System.Text;
using Lanyard.Core.Files;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Reporting;

namespace Lanyard.Core.Policies.Reporting;

/// <summary>
/// Every clause with its standing as a table for spreadsheets. Each row bears the day and the place in the ledger, so that a row which was
/// copied elsewhere still says of when it is.
/// </summary>
public static class ReportCsv
{
    public static async Task WriteHeadAsync(TextWriter to) =>
        await SafeCsv.WriteAsync(
            to,
            "school",
            "policy",
            "edition",
            "section",
            "clause",
            "says",
            "binds",
            "standing",
            "because",
            "since",
            "next",
            "by",
            "kept by",
            "local practice, not policy text",
            "stood before the period",
            "period from",
            "as of",
            "ledger event",
            "ledger digest"
        );

    public static async Task WriteAsync(TextWriter to, ReportSheet sheet, LedgerMark mark)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(mark);
        foreach (var policy in sheet.Policies)
        foreach (var section in policy.Sections)
        foreach (var line in section.Lines)
            await SafeCsv.WriteAsync(
                to,
                sheet.School,
                policy.Title,
                policy.Edition,
                section.Title,
                line.Clause,
                line.Says,
                Binds.List(line.Binds),
                Slug.Words(Slug.Of(line.Standing)),
                line.Because,
                Day(line.Since),
                line.Next,
                line.Standing is Standing.Broken or Standing.AtRisk or Standing.NoEvidence ? Binds.Words(line.By) : "",
                line.Keeps,
                string.Join(", ", line.LocalPractice.Select(Slug.Words)),
                line.Before is { } before ? Slug.Words(Slug.Of(before)) : "",
                Day(sheet.From),
                Day(sheet.To),
                mark.Event.ToString(CultureInfo.InvariantCulture),
                mark.Digest
            );
    }

    /// <summary>The whole file as it is downloaded, with the mark by which spreadsheets know its letters.</summary>
    public static async Task<string> TextAsync(ReportSheet sheet, LedgerMark mark)
    {
        await using var text = new StringWriter(new StringBuilder("\uFEFF"), CultureInfo.InvariantCulture);
        await WriteHeadAsync(text);
        await WriteAsync(text, sheet, mark);
        return text.ToString();
    }

    /// <summary>The SHA-256 of that file. Whoever holds a copy can compare it with what the ledger kept when the report was made.</summary>
    public static async Task<Fingerprint> DigestAsync(ReportSheet sheet, LedgerMark mark) => Fingerprint.Of(await TextAsync(sheet, mark));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
