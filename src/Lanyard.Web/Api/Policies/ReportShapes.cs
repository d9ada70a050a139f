using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Reporting;

namespace Lanyard.Web.Api.Policies;

/// <summary>A report to make.</summary>
public sealed record ReportRequest
{
    /// <summary>The first day of the period; a year before its last day when left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the period, as of which the clauses stand; today when left out.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>The meeting to which a report was brought.</summary>
public sealed record PresentationRequest
{
    /// <summary>Whom it was presented to: governors, the trust or senior leaders.</summary>
    public Bind? To { get; init; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>The reference of the minute that says so.</summary>
    public string? Minute { get; init; }
}

/// <summary>A report on every clause.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="AsOf">Its last day, on which the clauses stood as it says.</param>
/// <param name="Summary">The report in a few sentences.</param>
/// <param name="LedgerEvent">The last event of the ledger that it could know of.</param>
/// <param name="LedgerDigest">The digest of the ledger's chain at that event.</param>
public sealed record ReportResponse(
    string School,
    DateOnly From,
    DateOnly AsOf,
    IReadOnlyList<string> Summary,
    IReadOnlyList<StandingCount> Standings,
    IReadOnlyList<ReportedPolicy> Policies,
    long LedgerEvent,
    string LedgerDigest
)
{
    internal static ReportResponse Of(ReportSheet sheet, LedgerMark mark) =>
        new(
            sheet.School,
            sheet.From,
            sheet.To,
            ReportWords.Summary(sheet),
            [.. sheet.Counts.Lines.Select(l => new StandingCount(l.Standing, l.Count))],
            [.. sheet.Policies.Select(ReportedPolicy.Of)],
            mark.Event,
            mark.Digest
        );
}

/// <param name="Policy">The policy's key.</param>
/// <param name="Edition">What the document calls its edition, or the number that it has here.</param>
/// <param name="Stands">How the edition stood on the day.</param>
public sealed record ReportedPolicy(
    string Policy,
    string Title,
    string Edition,
    EditionStands Stands,
    IReadOnlyList<ReportedClause> Clauses
)
{
    internal static ReportedPolicy Of(ReportPolicy policy) =>
        new(
            policy.Key,
            policy.Title,
            policy.Edition,
            policy.Stands,
            [.. policy.Sections.SelectMany(s => s.Lines.Select(l => ReportedClause.Of(s.Title, l)))]
        );
}

/// <param name="Before">How it stood on the day before the period; null where the policy did not apply then.</param>
/// <param name="LocalPractice">Settings that the school holds for itself: local practice, not policy text.</param>
public sealed record ReportedClause(
    string Section,
    string Clause,
    string Says,
    Standing Standing,
    string Because,
    DateOnly? Since,
    string? Next,
    Standing? Before,
    IReadOnlyList<string> LocalPractice
)
{
    internal static ReportedClause Of(string section, ReportLine line) =>
        new(section, line.Clause, line.Says, line.Standing, line.Because, line.Since, line.Next, line.Before, line.LocalPractice);
}

/// <summary>A report that was made.</summary>
/// <param name="Number">Counted from one at each school.</param>
public sealed record MadeReportLine(
    int Number,
    DateOnly From,
    DateOnly AsOf,
    DateOnly MadeOn,
    DateOnly? PresentedOn,
    Bind? PresentedTo,
    string? Minute
)
{
    internal static MadeReportLine Of(MadeLine line) =>
        new(line.Number, line.From, line.To, line.MadeOn, line.PresentedOn, line.PresentedTo, line.MinuteReference);
}

/// <summary>A report as it was made.</summary>
/// <param name="FileDigest">The SHA-256 of its CSV file, which the ledger keeps.</param>
public sealed record MadeReportResponse(MadeReportLine Report, ReportResponse Sheet, string FileDigest)
{
    internal static async Task<MadeReportResponse> OfAsync(MadeReport made) =>
        new(
            new(made.Number, made.From, made.To, made.MadeOn, made.PresentedOn, made.PresentedTo, made.MinuteReference),
            ReportResponse.Of(made.Sheet, made.Mark),
            (await ReportCsv.DigestAsync(made.Sheet, made.Mark)).ToString()
        );
}
