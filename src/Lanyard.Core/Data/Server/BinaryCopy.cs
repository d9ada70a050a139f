using System.Globalization;
using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>The server's own copy of the packaged programs, kept with its data. Made while the start lock is held.</summary>
[UnsupportedOSPlatform("windows")]
internal static class BinaryCopy
{
    /// <summary>Returns the copy's bin folder. A package that changed is copied again, and older copies go.</summary>
    public static async Task<string> MakeAsync(string bin, Home home, CancellationToken ct)
    {
        var source = Path.GetDirectoryName(bin)!;
        var copies = Path.Combine(home.Folder, "programs");
        var program = new FileInfo(Path.Combine(bin, "postgres"));
        var name = string.Create(CultureInfo.InvariantCulture, $"{program.Length:x}-{program.LastWriteTimeUtc.Ticks:x}");
        var copy = Path.Combine(copies, name);
        if (!Directory.Exists(copy))
        {
            if (Directory.Exists(copies))
                Directory.Delete(copies, recursive: true);
            var unfinished = copy + ".unfinished";
            Copy(source, unfinished);
            PackagedLinks.TryRestore(Path.Combine(unfinished, "bin"));
            if (home.User is not null)
                await ServerUser.GiveAsync(home.User, copies, ct);
            Directory.Move(unfinished, copy);
        }
        return Path.Combine(copy, "bin");
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            if (File.ResolveLinkTarget(file, returnFinalTarget: false) is null)
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
        foreach (var folder in Directory.EnumerateDirectories(source))
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
    }
}
