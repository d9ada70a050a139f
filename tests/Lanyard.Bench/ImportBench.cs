using System.Text.Json;
using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Bench;

/// <summary>
/// What is found and proposed in policies that people have already taken apart by hand, held against their rows. The documents are not ours to
/// give away, so they lie in a folder that is named on the command line: <c>clauses.csv</c>, and a text for each policy of it.
/// </summary>
internal static class ImportBench
{
    public const string Variable = "LANYARD_BENCH_POLICIES";

    /// <summary>The words that speak for each capability were chosen while looking at these; the others were never looked at for it.</summary>
    private static readonly string[] Seen = ["odbst", "king-offa"];

    public static void Run(string? folder, bool json)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, "clauses.csv")))
        {
            if (!json)
                Console.WriteLine(
                    $"\nProposals for a brought policy: left out, for there is no folder with clauses.csv. Name one with --policies, or with {Variable}."
                );
            return;
        }
        var truths = ImportTruth.Read(File.ReadAllText(Path.Combine(folder, "clauses.csv")));
        var commonest = truths.SelectMany(t => t).GroupBy(t => t.Capability, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key;
        var scores = truths
            .Where(t => File.Exists(Path.Combine(folder, t.Key + ".txt")))
            .OrderBy(t => !Seen.Contains(t.Key))
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => Of(t.Key, [.. t], File.ReadAllBytes(Path.Combine(folder, t.Key + ".txt")), commonest))
            .ToList();
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(scores.SelectMany(s => new[] { s.Ours, s.Naive }), JsonSerializerOptions.Web));
        else
            Print(scores);
    }

    private static (ImportScore Ours, ImportScore Naive) Of(string policy, IReadOnlyList<ImportTruth> rows, byte[] file, string commonest)
    {
        var blocks = BroughtFile.Read(file, "file").Value!;
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var proposed = Proposals.For(ClauseFinder.Find(blocks));
        var took = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var ours = ImportScore.Of(
            policy,
            Seen.Contains(policy) ? "ours, seen" : "ours, unseen",
            rows,
            [
                .. proposed.Select(p => new FoundClause(
                    p.Clause.Number,
                    p.Clause.Words,
                    [.. p.Controls.Where(c => c.Control != Proposals.Card).Select(c => (Slug.Of(c.Kind.Capability), c.Settings))],
                    [.. p.Binds.Select(b => Slug.Of(b))]
                )),
            ],
            took
        );
        // Nothing clever: every block of the text is a clause, and each asks for what most clauses ask for.
        var naive = ImportScore.Of(
            policy,
            "paragraph, commonest",
            rows,
            [.. blocks.Select(b => new FoundClause("", b.Text, [(commonest, [])], ["staff"]))],
            0
        );
        return (ours, naive);
    }

    private static void Print(List<(ImportScore Ours, ImportScore Naive)> scores)
    {
        Console.WriteLine("\nProposals for a brought policy, held against its rows by hand");
        Console.WriteLine(
            $"  {"", -36}{"rows", 6}{"clauses", 9}{"found", 8}{"right", 8}{"number", 8}{"first", 8}{"any", 8}{"figures", 9}{"values", 8}{"binds", 8}{"ms", 8}"
        );
        foreach (var (ours, naive) in scores)
        {
            Console.WriteLine(ours.Line);
            Console.WriteLine(naive.Line);
        }
        foreach (var kind in scores.SelectMany(s => new[] { s.Ours, s.Naive }).GroupBy(s => s.Kind, StringComparer.Ordinal))
            Console.WriteLine(ImportScore.Sum(kind.Key, [.. kind]).Line);
        Console.WriteLine(
            "  found: rows with a clause of their own; right: clauses that are a row; number: rows whose clause has their number or that of their\n"
                + "  paragraph; first, any: rows whose capability is proposed first, or at all; figures: times, dates and numbers of the rows that\n"
                + "  stand in a proposal; values: all values of the rows that do; binds: rows bound to one of the people that the clause is said to bind."
        );
    }
}

/// <summary>A clause that was found, with what is proposed for it.</summary>
internal sealed record FoundClause(
    string Number,
    string Words,
    IReadOnlyList<(string Capability, IReadOnlyList<ProposedSetting> Settings)> Proposed,
    IReadOnlyList<string> Binds
);
