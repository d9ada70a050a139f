using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>
/// Which words of a document mean a choice of a setting: <c>line-manager</c> is "line manager", <c>senior-leaders</c> is also "SLT". A choice
/// without an entry is looked for by its own words, whatever their endings.
/// </summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["headteacher"] = @"head ?teacher|principal|head of school",
        ["senior-leaders"] = @"SLT|SMT|senior (?:leader|leadership|manage|member|staff)|leadership team|school leader",
        ["comms-manager"] = @"communications? (?:manager|officer|lead)|social media (?:manager|lead|officer)",
        ["safeguarding-lead"] = @"DSL|safeguarding (?:lead|officer)|lead safeguarding",
        ["human-resources"] = @"HR\b|human resources|personnel",
        ["governors"] = @"govern(?:or|ing)|LGB|trustees",
        ["staff"] = @"staff|employee|teacher|colleague|volunteer",
        ["pupils"] = @"pupil|student|learner|children|young people",
        ["parents"] = @"parent|carer|guardian",
        ["contractors"] = @"contract(?:or|ed)",
        ["schools"] = @"schools\b",
        ["arrange"] = @"arrang|facilitat|organis|provid|deliver",
        ["attend"] = @"attend|undertak|complet",
        ["aim"] = @"aims?\b",
        ["aims"] = @"aims?\b",
        ["police"] = @"police",
        ["ceop"] = @"CEOP|child exploitation",
        ["block"] = @"block",
        ["delete"] = @"delet|remov|take[n]? down",
        ["prior"] = @"prior|former|past|previous|ex-",
        ["current"] = @"current|present",
        ["personal"] = @"personal|private|own account",
        ["official"] = @"official|school (?:or trust )?(?:owned )?(?:social media )?account|school account",
        ["yearly"] = @"annual|yearly|every year|each year",
        ["regular"] = @"regular",
        ["immediately"] = @"immediate|straight away|at once",
        ["swiftly"] = @"swift|prompt|quick",
    };

    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    // Words so common that they tell nothing.
    private static readonly string[] TooCommon = ["any", "none", "other", "others", "open", "present", "review", "used", "current"];

    public static bool Mentions(string words, string choice) =>
        !TooCommon.Contains(choice, StringComparer.Ordinal) && Patterns.GetOrAdd(choice, Pattern).IsMatch(words);

    private static Regex Pattern(string choice)
    {
        var pattern = Known.TryGetValue(choice, out var known)
            ? $@"\b(?:{known})"
            : string.Join(@"\W+(?:\w+\W+){0,1}", choice.Split('-').Select(w => $@"\b{Regex.Escape(Stem(w))}\w*"));
        return new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    // Without the endings that English puts on a word, as far as a choice of a setting needs it.
    internal static string Stem(string word)
    {
        foreach (
            var ending in (string[])
                ["ations", "ation", "ments", "ment", "ingly", "ing", "ies", "ied", "ial", "ed", "es", "ly", "s", "y", "e"]
        )
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }
}
