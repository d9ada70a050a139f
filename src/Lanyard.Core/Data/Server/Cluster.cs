using System.Globalization;
using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>The folder PostgreSQL keeps everything in.</summary>
[UnsupportedOSPlatform("windows")]
internal static class Cluster
{
    /// <summary>The version that made it, or null when there is none yet.</summary>
    public static int? MajorOf(Home home)
    {
        var file = Path.Combine(home.Cluster, "PG_VERSION");
        if (!File.Exists(file))
            return null;
        return int.TryParse(File.ReadAllText(file).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            ? major
            : throw new PrivateServerException(
                $"{file} does not hold a version: the database is damaged. Restore the folder from a backup."
            );
    }

    /// <summary>Made under another name and then renamed, so that a cluster is whole or is not there.</summary>
    public static async Task CreateAsync(Home home, Binaries binaries, CancellationToken ct)
    {
        // A name of its own: a set-up whose Lanyard was killed may still be writing to the one before.
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{home.Cluster}.unfinished-{Environment.ProcessId}");
        RemoveLeftovers(home);
        var complaint = "";
        foreach (var locale in LocalesFor(binaries.Major))
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
            string[] arguments =
            [
                $"--pgdata={unfinished}",
                $"--username={ServerSettings.Owner}",
                "--encoding=UTF8",
                "--auth-local=trust",
                "--auth-host=reject",
                "--data-checksums",
                .. locale,
            ];
            var made = await Command.RunAsync(binaries.InitDb, arguments, home.User, ct);
            if (made.Worked)
            {
                await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), ServerSettings.Initial, ct);
                Directory.Move(unfinished, home.Cluster);
                return;
            }
            complaint = made.Said;
        }
        if (complaint.Contains("could not look up effective user ID", StringComparison.Ordinal))
        {
            throw new PrivateServerException(
                "Lanyard runs under a user number that has no name on this system, and PostgreSQL sets up a database for named users only. "
                    + "Start Lanyard as a user in /etc/passwd, or set LANYARD_DATABASE to the connection string of a server."
            );
        }
        throw new PrivateServerException(
            $"PostgreSQL could not set up a database in {home.Folder}: {complaint} "
                + "Free some space or name another folder with --data; or set LANYARD_DATABASE to the connection string of a server."
        );
    }

    private static void RemoveLeftovers(Home home)
    {
        foreach (var leftover in Directory.EnumerateDirectories(home.Folder, "cluster.unfinished-*"))
        {
            try
            {
                Directory.Delete(leftover, recursive: true);
            }
            catch (IOException)
            {
                // Still being written to; it costs 40 MB until the next set-up.
            }
        }
    }

    /// <summary>
    /// From version 17 PostgreSQL sorts and folds Unicode by itself, the same on every machine. Before that it asks the C library,
    /// which may not know C.UTF-8; plain C then sorts the same, and folds the case of A to Z only.
    /// </summary>
    private static string[][] LocalesFor(int major) =>
        major >= 17
            ?
            [
                ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
            ]
            :
            [
                ["--locale=C.UTF-8"],
                ["--locale=C"],
            ];
}
