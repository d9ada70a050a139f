using System.Globalization;
using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// What a running server writes into <c>postmaster.pid</c>, line by line
/// (https://www.postgresql.org/docs/18/storage-file-layout.html and src/include/utils/pidfile.h).
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed record PostmasterFile(int Process, string? SocketFolder, string? Status, string Text)
{
    public bool Ready => Status == "ready";

    public bool Stopping => Status == "stopping";

    public static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    /// <summary>Null when there is none, or none that says who wrote it (a crash can leave it empty).</summary>
    public static PostmasterFile? Read(string cluster)
    {
        string text;
        try
        {
            text = File.ReadAllText(PathIn(cluster));
        }
        catch (IOException)
        {
            return null;
        }
        var lines = text.Split('\n');
        return int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            ? new PostmasterFile(
                process,
                lines.ElementAtOrDefault(4) is { Length: > 0 } folder ? folder : null,
                lines.ElementAtOrDefault(7)?.Trim(),
                text
            )
            : null;
    }

    /// <summary>
    /// Whether the process that bears this number is the server that wrote the file. After a crash the number may be anybody's,
    /// another cluster's server included; PostgreSQL itself then refuses to start.
    /// </summary>
    public bool IsAlive(string cluster)
    {
        if (!Posix.IsThere(Process))
            return false;
        if (!OperatingSystem.IsLinux())
            return NameOf(Process).StartsWith("postgres", StringComparison.Ordinal);
        try
        {
            // A server's working folder is its cluster. The start moment on line 3 tells two lives of one number apart.
            var its = File.ReadAllLines($"/proc/{Process}/cwd/postmaster.pid");
            return its.Take(3).SequenceEqual(Text.Split('\n').Take(3), StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string NameOf(int process)
    {
        try
        {
            return System.Diagnostics.Process.GetProcessById(process).ProcessName;
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
