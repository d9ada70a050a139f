using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// Who the server runs as when Lanyard runs as root, which PostgreSQL refuses to be. It has to be a user the system knows by name:
/// initdb looks its own user up and gives up on a bare number.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static class ServerUser
{
    private static readonly string[] _preferred = ["lanyard", "postgres"];

    /// <summary>An account that exists for this; else a new one; else the account for nobody in particular.</summary>
    public static async Task<string> ChooseAsync(CancellationToken ct)
    {
        foreach (var name in _preferred)
        {
            if (await ExistsAsync(name, ct))
                return name;
        }
        if (Command.Find("useradd") is { } useradd)
        {
            // Two starting at once: one makes the user and the other is told that it is there.
            await Command.RunAsync(useradd, ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", _preferred[0]], null, ct);
            if (await ExistsAsync(_preferred[0], ct))
                return _preferred[0];
        }
        if (await ExistsAsync("nobody", ct))
            return "nobody";
        throw new PrivateServerException(
            "PostgreSQL does not run as root, and this system has no other user for it. "
                + "Make one (useradd --system lanyard) or start Lanyard as a user who is not root."
        );
    }

    /// <summary>The owner's name; POSIX fixes where <c>ls -ld</c> prints it.</summary>
    public static async Task<string> OwnerOfAsync(string path, CancellationToken ct)
    {
        var listing = await Command.RunAsync("ls", ["-ld", "--", path + "/"], null, ct);
        var words = listing.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 ? words[2] : throw new PrivateServerException($"Cannot tell who owns {path}: {listing.Said}");
    }

    /// <summary>Asked by trying: modes, access lists and mounts all have a say.</summary>
    public static async Task<bool> CanEnterAsync(string user, string folder, CancellationToken ct) =>
        (await Command.RunAsync("/bin/sh", ["-c", "cd -- \"$0\"", folder], user, ct)).Worked;

    public static async Task GiveAsync(string user, string path, CancellationToken ct)
    {
        var change = await Command.RunAsync("chown", ["-Rh", user, "--", path], null, ct);
        if (!change.Worked)
            throw new PrivateServerException($"Cannot hand {path} to the user {user}, who runs the database: {change.Said}");
    }

    private static async Task<bool> ExistsAsync(string name, CancellationToken ct) =>
        (await Command.RunAsync("id", ["-u", name], null, ct)).Worked;
}
