using System.Globalization;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Web.Components.Standings;
using Lanyard.Web.Pages.Policies.Reporting;

namespace Lanyard.Web.Paper;

/// <summary>The report on every clause, on one policy or on all schools, as a PDF.</summary>
internal static class ReportPaper
{
    private const double Small = 9.5;
    private const double Indent = 16;

    public static byte[] Draw(ReportSheet sheet, LedgerMark mark, string title, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(mark);
        var paper = new Sheets(title, $"{sheet.School}, {sheet.Trust}", Foot(sheet.School, sheet.To, mark), made);
        Open(paper, sheet.From, sheet.To, ReportWords.Summary(sheet), sheet.Counts);
        Troubled(paper, sheet);
        Untold(paper, sheet);
        foreach (var policy in sheet.Policies)
            Write(paper, policy);
        Close(paper, mark);
        return paper.Save();
    }

    public static byte[] Draw(TrustSheet sheet, LedgerMark mark, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(mark);
        var paper = new Sheets("Report on all schools", sheet.Trust, Foot(sheet.Trust, sheet.To, mark), made);
        Open(paper, sheet.From, sheet.To, ReportWords.Summary(sheet), sheet.Counts);
        foreach (var school in sheet.Schools)
        {
            paper.Heading(2, school.Name);
            if (school.Policies.Count == 0)
                paper.Paragraph("No policy applied here on that day.", ink: Ink.Quiet);
            foreach (var policy in school.Policies)
            {
                paper.Paragraph($"{policy.Title} of {policy.Owner}, edition {policy.Edition}. {ReportText.Stands(policy.Stands)}.");
                Bar(paper, policy.Counts);
            }
            if (school.Troubled.Count > 0)
                paper.Heading(3, "What needs somebody");
            foreach (var line in school.Troubled)
                Clause(paper, line, withNext: true);
        }
        Close(paper, mark);
        return paper.Save();
    }

    private static void Open(Sheets paper, DateOnly from, DateOnly to, IReadOnlyList<string> summary, StandingCounts counts)
    {
        paper.Paragraph($"For {Day(from)} to {Day(to)}, as the clauses stood on {Day(to)}.", ink: Ink.Quiet);
        paper.Heading(2, "In short");
        foreach (var sentence in summary)
            paper.Paragraph(sentence, size: 11.5);
        paper.Gap();
        Bar(paper, counts);
    }

    private static void Close(Sheets paper, LedgerMark mark)
    {
        paper.Heading(2, "How to check it");
        paper.Paragraph(
            $"It rests on the ledger up to event {mark.Event.ToString(CultureInfo.InvariantCulture)}, whose chain has the digest {mark.Digest}."
        );
    }

    private static void Troubled(Sheets paper, ReportSheet sheet)
    {
        var troubled = sheet.NeedingSomebody.ToList();
        if (troubled.Count == 0)
            return;
        paper.Heading(2, "What needs somebody");
        foreach (var (_, line) in troubled)
            Clause(paper, line, withNext: true);
    }

    private static void Untold(Sheets paper, ReportSheet sheet)
    {
        var awaited = ReportText.Awaited(sheet).ToList();
        if (awaited.Count == 0)
            return;
        paper.Heading(2, "What this report does not tell");
        paper.Paragraph(
            "These clauses wait for parts of Lanyard that are not there yet. They are not kept and not broken: nothing is said about them."
        );
        foreach (var (room, clauses) in awaited)
            paper.Paragraph($"{Phrase.Capital(room)}: {(clauses == 1 ? "1 clause" : $"{clauses} clauses")}", indent: Indent);
    }

    private static void Write(Sheets paper, ReportPolicy policy)
    {
        paper.Heading(2, policy.Title);
        paper.Paragraph($"{policy.Owner}, edition {policy.Edition}. {ReportText.Stands(policy.Stands)}.", ink: Ink.Quiet);
        foreach (var section in policy.Sections)
        {
            paper.Heading(3, section.Title);
            Bar(paper, section.Counts);
            foreach (var line in section.Lines)
                Clause(paper, line, withNext: false);
        }
    }

    private static void Clause(Sheets paper, ReportLine line, bool withNext)
    {
        var ink = Ink.Of(line.Standing);
        paper.Room(60);
        paper.Mark(ink);
        paper.Paragraph($"{line.Clause}: {StandingMarkup.WordsOf(line.Standing)}", bold: true, ink: ink, indent: Indent);
        paper.Paragraph(line.Says, indent: Indent);
        paper.Paragraph(
            $"{line.Because}{(line.Since is { } since ? $" Since {Day(since)}." : "")}",
            ink: Ink.Quiet,
            size: Small,
            indent: Indent
        );
        if (line.LocalPractice.Count > 0)
            paper.Paragraph(
                $"Local practice, not policy text: {string.Join(", ", line.LocalPractice.Select(Slug.Words))}.",
                ink: Ink.Quiet,
                size: Small,
                indent: Indent
            );
        if (withNext && line.Next is { } next)
            paper.Paragraph($"{next} {Phrase.Capital(Binds.Words(line.By))}.", bold: true, size: Small, indent: Indent);
        paper.Gap();
    }

    private static void Bar(Sheets paper, StandingCounts counts)
    {
        paper.Bar([.. counts.Lines.Select(l => (Ink.Area(l.Standing), l.Count))]);
        paper.Paragraph(Counted(counts), ink: Ink.Quiet, size: Small);
    }

    private static string Counted(StandingCounts counts) =>
        string.Join(", ", counts.Lines.Select(l => $"{l.Count} {StandingMarkup.WordsOf(l.Standing).ToLowerInvariant()}")) + ".";

    // Every page says of when it is and where the ledger stood, so that a page by itself can be told from another day's.
    private static string Foot(string whose, DateOnly to, LedgerMark mark) =>
        $"{whose} · as of {Day(to)} · ledger {mark.Event.ToString(CultureInfo.InvariantCulture)}, {mark.Digest[..Math.Min(12, mark.Digest.Length)]}";

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day:d MMMM yyyy}");
}
