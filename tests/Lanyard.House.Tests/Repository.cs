namespace Lanyard.House.Tests;

/// <summary>Where the checkout is, and what of it somebody wrote.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            );

    private static string Find(string from) =>
        File.Exists(Path.Combine(from, "Lanyard.slnx")) ? from : Find(Path.GetDirectoryName(from.TrimEnd(Path.DirectorySeparatorChar))!);
}
