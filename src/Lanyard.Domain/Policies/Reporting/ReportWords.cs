using System.Globalization;

namespace Lanyard.Domain.Policies.Reporting;

/// <summary>The report in a few sentences, for governors who read nothing else.</summary>
public static class ReportWords
{
    public static IReadOnlyList<string> Summary(ReportSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return [.. Sentences(sheet)];
    }

    public static IReadOnlyList<string> Summary(TrustSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var schools =
            sheet.UnderPolicies == 1 ? "1 school" : string.Create(CultureInfo.InvariantCulture, $"{sheet.UnderPolicies:N0} schools");
        if (sheet.UnderPolicies == 0)
            return [$"On {Day(sheet.To)} no policy applied at any school of {sheet.Trust}."];
        List<string> sentences =
        [
            $"On {Day(sheet.To)}, policies applied at {schools} of {sheet.Trust}: {Clauses(sheet.Counts.Total)} together.",
            Asked(sheet.Counts),
        ];
        if (sheet.Counts.Of(Standing.NoEvidence) is > 0 and var unproven)
            sentences.Add(Unproven(unproven));
        if (sheet.Counts.Of(Standing.Awaiting) is > 0 and var awaiting)
            sentences.Add(Waiting(awaiting));
        return sentences;
    }

    private static string Unproven(int clauses) =>
        $"For {Clauses(clauses)} nothing shows yet whether {(clauses == 1 ? "it is" : "they are")} kept.";

    private static string Waiting(int clauses) =>
        $"About {Clauses(clauses)} this report says nothing: the part of Lanyard that will keep {(clauses == 1 ? "it" : "them")} is not there yet.";

    private static IEnumerable<string> Sentences(ReportSheet sheet)
    {
        var counts = sheet.Counts;
        if (sheet.Policies.Count == 0)
        {
            yield return $"On {Day(sheet.To)} no policy applied at {sheet.School}.";
            yield break;
        }
        yield return $"On {Day(sheet.To)}, {Policies(sheet.Policies.Count)} with {Clauses(counts.Total)} applied at {sheet.School}.";
        if (sheet.Policies.Where(p => p.Stands is EditionStands.Overdue).Select(p => p.Title).ToList() is { Count: > 0 } overdue)
            yield return $"The review of {Phrase.List(overdue)} was overdue; it bound all the same.";
        yield return Asked(counts);
        if (counts.Of(Standing.NoEvidence) is > 0 and var unproven)
            yield return Unproven(unproven);
        if (counts.Of(Standing.Awaiting) is > 0 and var awaiting)
            yield return Waiting(awaiting);
        if (counts.Of(Standing.NotInForce) is > 0 and var unbound)
            yield return $"{Capital(Clauses(unbound))} bound nobody on that day, and nothing can break under a text that binds nobody.";
        if (Changes(sheet) is { } changes)
            yield return changes;
    }

    private static string Asked(StandingCounts counts)
    {
        var (kept, broken, atRisk) = (counts.Of(Standing.Kept), counts.Of(Standing.Broken), counts.Of(Standing.AtRisk));
        var well = kept == 0 ? "No clause is shown to be kept." : $"{Capital(Clauses(kept))} {(kept == 1 ? "is" : "are")} kept.";
        return (broken, atRisk) switch
        {
            (0, 0) => $"{well} Nothing is broken and nothing is at risk.",
            (0, _) => $"{well} Nothing is broken; {atRisk} {(atRisk == 1 ? "is" : "are")} at risk.",
            (_, 0) => $"{well} {broken} {(broken == 1 ? "is" : "are")} broken.",
            _ => $"{well} {broken} {(broken == 1 ? "is" : "are")} broken and {atRisk} at risk.",
        };
    }

    private static string? Changes(ReportSheet sheet)
    {
        var known = sheet.Lines.Where(l => l.Before is not null && l.Before != l.Standing).ToList();
        var mended = known.Count(l => l.Standing is Standing.Kept);
        var broke = known.Count(l => l.Standing is Standing.Broken);
        List<string> parts = [];
        if (mended > 0)
            parts.Add($"{Clauses(mended)} came to be kept");
        if (broke > 0)
            parts.Add($"{Clauses(broke)} broke");
        return parts.Count == 0 ? null : $"Since {Day(sheet.From)}, {Phrase.List(parts)}.";
    }

    private static string Policies(int count) => count == 1 ? "1 policy" : $"{count} policies";

    private static string Clauses(int count) =>
        count == 1 ? "1 clause" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} clauses");

    private static string Capital(string words) => Phrase.Capital(words);

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day:d MMMM yyyy}");
}
