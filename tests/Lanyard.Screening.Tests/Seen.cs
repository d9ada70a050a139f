using Lanyard.Screening.Names;

namespace Lanyard.Screening.Tests;

/// <summary>What a person would see of a screened text: the kinds, and the words under each mark.</summary>
internal static class Seen
{
    public static IReadOnlyList<Finding> In(string text, params string[] names) =>
        new Screener(new() { Names = NameList.Of(names.Select(n => new ListedName(n, "pupil"))) }).Screen(text);

    public static string[] Marks(string text, string subkind, params string[] names) =>
        [.. In(text, names).Where(f => string.Equals(f.Subkind, subkind, StringComparison.Ordinal)).Select(f => text[f.Start..f.End])];

    public static string[] Subkinds(string text, params string[] names) =>
        [.. In(text, names).Select(f => f.Subkind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
