using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// Where the socket lies: in the server's own folder when its path is short and plain enough, otherwise in a new private folder with a
/// drawn name below /tmp. Nobody has to guess that name: the server writes it into <c>postmaster.pid</c>.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class SocketFolder
{
    private const string Short = "/tmp/lanyard-";

    /// <summary>The shorter of the two limits for a socket's path: macOS has 104 bytes, Linux 108, both with a closing zero.</summary>
    private const int Longest = 103;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static async Task<string> ChooseAsync(Home home, CancellationToken ct)
    {
        if (Fits(home.Folder))
            return home.Folder;
        var folder = Short + RandomNumberGenerator.GetHexString(16, lowercase: true);
        if (Path.Exists(folder))
            throw new PrivateServerException($"{folder} is in the way of the database's socket. Remove it and start again.");
        Directory.CreateDirectory(folder, OwnerOnly);
        if (home.User is not null)
            await ServerUser.GiveAsync(home.User, folder, ct);
        return folder;
    }

    /// <summary>
    /// Removes a folder that was made for a socket, with what a killed server leaves in one. Never with anything else in it: the name of
    /// the folder was read from a file.
    /// </summary>
    public static void Remove(string? folder)
    {
        if (folder is null || Path.GetDirectoryName(folder) != "/tmp" || !folder.StartsWith(Short, StringComparison.Ordinal))
            return;
        try
        {
            File.Delete(FileIn(folder));
            File.Delete(FileIn(folder) + ".lock");
            Directory.Delete(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It went before us, or it is somebody else's. An empty folder harms nobody.
        }
    }

    public static string FileIn(string folder) => Path.Combine(folder, $".s.PGSQL.{ServerSettings.Port}");

    /// <summary>The server reads a list of folders and the client a list of hosts, both with commas; quotation marks are read too.</summary>
    private static bool Fits(string folder) =>
        Encoding.UTF8.GetByteCount(FileIn(folder)) <= Longest && folder.AsSpan().IndexOfAny(",\"'\\\n") < 0 && folder == folder.Trim();
}
