namespace Lanyard.Web.Api.Kernel;

/// <summary>Finds the name that somebody most likely meant.</summary>
internal static class DidYouMean
{
    /// <summary>" Did you mean `name`?", or the names there are, or nothing.</summary>
    public static string Say(string typed, IReadOnlyList<string> known)
    {
        if (known.Count == 0)
            return "";
        var nearest = known.MinBy(k => Distance(typed, k))!;
        return Distance(typed, nearest) <= Math.Max(2, nearest.Length / 3)
            ? $" Did you mean `{nearest}`?"
            : $" There is {string.Join(", ", known.Select(k => $"`{k}`"))}.";
    }

    /// <summary>" Did you mean `name`?", where there are too many names to list.</summary>
    public static string Nearest(string typed, IEnumerable<string> known) => $" Did you mean `{known.MinBy(k => Distance(typed, k))}`?";

    /// <summary>How many letters to add, drop or change, whatever their case; a long name is far from everything.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > 60)
            return int.MaxValue;
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
