using System.Text.RegularExpressions;

namespace Lanyard.Web.Components.History;

/// <summary>The name of a kind of event in words: PersonAppointed is `Person appointed`.</summary>
public static partial class KindWords
{
    public static string Of(string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Hump().Replace(kind, m => " " + m.Value.ToLowerInvariant());
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
