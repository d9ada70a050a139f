using System.Text.RegularExpressions;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Policies;

/// <summary>The short name and the title of a text that may still have errors everywhere else.</summary>
public static partial class PolicyHeads
{
    /// <summary>Pages of Lanyard that lie where the page of a policy with that short name would.</summary>
    public static IReadOnlyList<string> Taken { get; } = ["bring", "compare", "new", "notice", "report"];

    public static bool IsKey(string key) => Key().IsMatch(key) && !Taken.Contains(key, StringComparer.Ordinal);

    /// <summary>Why no policy can bear this short name; null when one can.</summary>
    public static Refusal? Refuse(string key) =>
        Taken.Contains(key, StringComparer.Ordinal)
            ? new($"A page of Lanyard has the short name {key} already. Choose another, such as {key}-policy.", "text")
            : null;

    public static (string Key, string Title)? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || YamlTree.Read(text).Tree is not Mapping top)
            return null;
        return
            top["policy"] is Scalar { Text: var key }
            && Key().IsMatch(key)
            && top["title"] is Scalar { Text: { Length: > 0 and <= 200 } title }
            ? (key, title)
            : null;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,59}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
