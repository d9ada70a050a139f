using Lanyard.Core.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>What the check says about a text, with the words of each line that it speaks of.</summary>
public sealed record ProblemList(IReadOnlyList<ProblemLine> Lines)
{
    /// <summary>More than anybody mends before checking again.</summary>
    private const int Most = 200;
    private const int LongestQuote = 120;

    public int Errors => Lines.Count(l => l.Problem.Gravity == Gravity.Error);

    public int Left => Math.Max(0, Lines.Count - Most);

    public IEnumerable<ProblemLine> Shown => Lines.Take(Most);

    public static ProblemList Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = PolicyFile.Read(text).Problems;
        var lines = text.Split('\n');
        return new([.. problems.Select(p => new ProblemLine(p, Quote(lines, p.Place.Line)))]);
    }

    private static string Quote(string[] lines, int line)
    {
        var words = line >= 1 && line <= lines.Length ? lines[line - 1].Trim() : "";
        return words.Length <= LongestQuote ? words : words[..LongestQuote] + "…";
    }
}

/// <param name="Quote">What stands on the line.</param>
public sealed record ProblemLine(Problem Problem, string Quote);
