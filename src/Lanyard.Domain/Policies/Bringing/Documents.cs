using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Names of laws, policies and guidance as they stand in a sentence.</summary>
internal static partial class Documents
{
    public static IReadOnlyList<string> Laws(string words) =>
        [.. Law().Matches(words).Select(m => Bare(m.Groups["law"].Value)).Distinct(StringComparer.Ordinal)];

    /// <summary>The titles in a sentence; a line of a list of related documents is a title itself.</summary>
    public static IReadOnlyList<string> Named(Passage passage)
    {
        var words = passage.Words;
        if (passage.Clause.Shape == ClauseShape.FrontMatter && words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            return [Bare(Year().Replace(words[(colon + 1)..], ""))];
        var titles = Title()
            .Matches(words)
            .Select(m => Bare(m.Value))
            .Where(t => t.Split(' ')[0] is not ("This" or "these" or "policy"))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return titles.Count > 0 ? titles
            : passage.Clause.Shape == ClauseShape.Item && words.Length < 90 ? [Bare(Year().Replace(words, ""))]
            : [];
    }

    public static IReadOnlyList<string> Edition(string words) =>
        [.. Year().Matches(words).Select(m => m.Value.Trim(' ', '-', '–', '(', ')')).Take(1)];

    public static IReadOnlyList<string> Link(string words) => [.. Address().Matches(words).Select(m => m.Value.TrimEnd('.')).Take(1)];

    private static string Bare(string title)
    {
        var bare = title.Trim(' ', ',', ';', '.', '-', '–', ':');
        foreach (var start in (string[])["the ", "The ", "our ", "Our ", "and "])
            bare = bare.StartsWith(start, StringComparison.Ordinal) ? bare[start.Length..] : bare;
        return bare.EndsWith(" and", StringComparison.Ordinal) || bare.EndsWith(", and", StringComparison.Ordinal)
            ? Bare(bare[..^4])
            : bare;
    }

    [GeneratedRegex(
        @"\b(?<law>(?:[A-Z][\w’']*|and|of|from|to|the|for)(?:,? (?:[A-Z][\w’']*|and|of|from|to|the|for|\([^)]{1,40}\)))* (?:Acts?|Regulations|Order) (?:1[89]|20)\d\d)",
        Options,
        1000
    )]
    private static partial Regex Law();

    [GeneratedRegex(
        @"\b(?:[A-Z][\w’'-]*|staff|acceptable|mobile|online)(?: (?:[A-Z][\w’'-]*|and|of|for|in|use|conduct|code|phone|safety|staff|policy|agreements?|user))* (?:[Pp]olic(?:y|ies)|[Cc]onduct|[Aa]greements?|[Pp]rocedures?|[Gg]uidance|Education)\b",
        Options,
        1000
    )]
    private static partial Regex Title();

    [GeneratedRegex(@"[\s(–-]*\b20\d\d(?:[/-]\d\d)?\b\)?", Options, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:https?://|www\.)[\w./-]+", Options, 1000)]
    private static partial Regex Address();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
