using System.Globalization;

namespace Lanyard.Web.Pages.Policies.Board;

/// <summary>Where the pages are that show how the schools of a trust stand.</summary>
public static class BoardLinks
{
    public const string Schools = "/trust/standing";

    public static string Policy(string key) => $"{Schools}/{key}";

    /// <param name="section">Counted from one, in the order of the policy.</param>
    public static string Section(string key, int section) => string.Create(CultureInfo.InvariantCulture, $"{Policy(key)}/{section}");

    /// <summary>The same page for another day or from another line on.</summary>
    public static string With(string page, DateOnly? on, int from = 0)
    {
        var query = new List<string>();
        if (on is { } day)
            query.Add($"on={day:yyyy-MM-dd}");
        if (from > 0)
            query.Add(string.Create(CultureInfo.InvariantCulture, $"from={from}"));
        return query.Count == 0 ? page : $"{page}?{string.Join('&', query)}";
    }
}
