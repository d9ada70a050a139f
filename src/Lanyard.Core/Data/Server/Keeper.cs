using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// Stops the server when every Lanyard that used it is gone without having said goodbye. It is a shell that waits, through util-linux's
/// flock, to hold the use lock alone: the operating system grants that when the last user has died. While it holds the lock, newcomers wait.
/// (A parent-death signal would tie the server to the one process that started it, and take it from under the others.)
/// Where there is no flock, the server stays, and the next start finds it.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Keeper : IAsyncDisposable
{
    private const string Wait = """
        trap '' INT HUP TERM QUIT
        exec </dev/null >/dev/null 2>&1
        exec "$0" -x "$1" /bin/sh -c "$2" "$3" "$4" "$5"
        """;

    // $0 the pid file, $1 the server, $2 the socket's folder. Stopping is bounded: somebody may wait for the lock.
    private const string Stop = """
        [ "$(head -n 1 "$0")" = "$1" ] || exit 0
        kill -INT "$1"
        i=0
        while [ -e "$0" ] && kill -0 "$1" && [ $i -lt 600 ]; do
          sleep 0.05
          i=$((i + 1))
        done
        case "$2" in /tmp/lanyard-*) rmdir "$2" ;; esac
        """;

    private readonly Process? _process;

    private Keeper(Process? process) => _process = process;

    public static Keeper Watch(Home home, PostmasterFile server)
    {
        if (Command.Find("flock") is not { } flock)
            return new Keeper(null);
        var number = server.Process.ToString(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            "-c",
            Wait,
            flock,
            home.UseLock,
            Stop,
            PostmasterFile.PathIn(home.Cluster),
            number,
            server.SocketFolder ?? "",
        ];
        return new Keeper(Process.Start(Command.Describe("/bin/sh", arguments, null)));
    }

    /// <summary>
    /// Sends it away and sees it gone; while the use lock is held, so that it cannot be in the middle of stopping the server. One that was
    /// told to go and is still there could be granted the lock in its last moment, and look like another user.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is null)
            return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
