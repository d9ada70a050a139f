using System.Text.RegularExpressions;

namespace Lanyard.Web.Tests;

internal static partial class Words
{
    /// <summary>Text as it looks on a page: runs of white space are one space.</summary>
    public static string Squeezed(this string text) => White().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex White();
}
