using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// The server's own folder, <c>postgres</c> in the data folder, and the user it belongs to (null: the user we are).
/// Nobody else may enter it.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed record Home(string Folder, string? User)
{
    /// <summary>Where the database goes when the user who runs it cannot reach the data folder, say below /root.</summary>
    private const string Elsewhere = "/var/lib/lanyard";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Passable = OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public string Cluster => Path.Combine(Folder, "cluster");

    public string Log => Path.Combine(Folder, "server.log");

    /// <summary>Held alone by whoever is starting or stopping the server.</summary>
    public string StartLock => Path.Combine(Folder, "start.lock");

    /// <summary>Held together by all who use the server; alone by whoever stops it.</summary>
    public string UseLock => Path.Combine(Folder, "use.lock");

    public static async Task<Home> OpenAsync(string dataFolder, CancellationToken ct)
    {
        var data = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataFolder));
        var folder = Path.Combine(data, "postgres");
        try
        {
            var home = Posix.IsRoot ? await OpenAsRootAsync(data, folder, ct) : OpenAsOurselves(data, folder);
            File.SetUnixFileMode(home.Folder, OwnerOnly);
            return home;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PrivateServerException(
                $"The data folder {data} cannot be used by {Environment.UserName}: {problem.Message} "
                    + "Start Lanyard as the user who owns it, or name another folder with --data.",
                problem
            );
        }
    }

    private static Home OpenAsOurselves(string data, string folder)
    {
        Directory.CreateDirectory(data, OwnerOnly);
        return new Home(Directory.CreateDirectory(folder, OwnerOnly).FullName, null);
    }

    private static async Task<Home> OpenAsRootAsync(string data, string folder, CancellationToken ct)
    {
        CreatePassable(data);
        if (new DirectoryInfo(folder) is { LinkTarget: { } gone, Exists: false })
        {
            throw new PrivateServerException(
                $"{folder} points to {gone}, where the database was kept, and that is gone. Put it back, or delete {folder} to start empty."
            );
        }
        if (!Directory.Exists(folder))
        {
            var chosen = await ServerUser.ChooseAsync(ct);
            if (await ServerUser.CanEnterAsync(chosen, data, ct))
                Directory.CreateDirectory(folder, OwnerOnly);
            else
                LinkElsewhere(folder);
        }
        folder = Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
        var user = await ServerUser.OwnerOfAsync(folder, ct);
        if (user == "root")
        {
            user = await ServerUser.ChooseAsync(ct);
            await ServerUser.GiveAsync(user, folder, ct);
        }
        if (!await ServerUser.CanEnterAsync(user, folder, ct))
        {
            throw new PrivateServerException(
                $"The user {user}, who runs the database, cannot enter {folder}: a folder above it is closed to others. "
                    + "Open the folders above it (chmod o+x), or name a data folder elsewhere with --data."
            );
        }
        return new Home(folder, user);
    }

    /// <summary>
    /// A folder that is new or still empty was made for us, and the user who runs the database may pass through it. One that holds
    /// something is left as it is. The mode is set, not asked for, because root's umask would have a say in that.
    /// </summary>
    private static void CreatePassable(string folder)
    {
        if (!Directory.CreateDirectory(folder).EnumerateFileSystemInfos().Any())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | Passable);
    }

    /// <summary>
    /// The name is drawn, not derived from the data folder: the link alone remembers it, so a data folder that was deleted
    /// and made again starts empty.
    /// </summary>
    private static void LinkElsewhere(string folder)
    {
        var target = Path.Combine(Elsewhere, RandomNumberGenerator.GetHexString(16, lowercase: true));
        CreatePassable(Elsewhere);
        Directory.CreateDirectory(target, OwnerOnly);
        try
        {
            Directory.CreateSymbolicLink(folder, target);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another process, starting at the same moment, was first.
            Directory.Delete(target);
        }
    }
}
