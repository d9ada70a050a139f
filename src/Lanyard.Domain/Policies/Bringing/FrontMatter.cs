using System.Text.RegularExpressions;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Takes apart what stands above the first section.</summary>
internal static partial class FrontMatter
{
    /// <summary>A list of related documents is one clause a document; anything longer is one clause a sentence.</summary>
    public static IReadOnlyList<string> Parts(string key, string value)
    {
        if (value.Length == 0)
            return ["(left blank)"];
        if (!Related().IsMatch(key))
            return Wording.Duties(value);
        var parts = new List<string>();
        var start = 0;
        foreach (Match end in Between().Matches(value))
        {
            parts.Add(value[start..end.Index].Trim(' ', ',', ';', '•'));
            start = end.Index + end.Length;
        }
        parts.Add(value[start..].Trim(' ', ',', ';', '•', '.'));
        return [.. parts.Where(p => p.Length > 2)];
    }

    [GeneratedRegex(
        @"\b(?:related|associated|linked|relevant|conjunction|see also|supporting|other policies)\b",
        Options | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Related();

    // After a separator, or after the last word of a title (and its year) where a capital begins the next.
    [GeneratedRegex(
        @"\s*[;•]\s*|,\s+(?=[A-Z])|(?<=\b(?:[Pp]olicy|POLICY|[Cc]onduct|[Aa]greements?|[Pp]rocedures?|[Gg]uidance|[Cc]ode))\s+(?=[A-Z])|(?<=\b(?:19|20)\d\d)\s+(?=[A-Z])",
        Options,
        1000
    )]
    private static partial Regex Between();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
