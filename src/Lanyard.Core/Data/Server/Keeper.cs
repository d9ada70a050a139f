using System.Diagnostics;
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
        exec "$0" -x "$1" /bin/sh -c "$2" "$3"
        """;

    // $0 is the cluster. A server that was being started when its Lanyard died may need a moment to say who it is. A number in the file
    // that is not the server's is a stranger's: the server's working folder is the cluster. All waiting is bounded: somebody may want the lock.
    private const string Stop = """
        cd -- "$0" || exit
        i=0
        until [ -s postmaster.pid ] || [ $i -ge 10 ]; do
          sleep 0.05
          i=$((i + 1))
        done
        server=$(head -n 1 postmaster.pid) || exit
        [ "/proc/$server/cwd" -ef . ] || exit
        socket=$(sed -n 5p postmaster.pid)
        kill -INT "$server"
        i=0
        while [ -e postmaster.pid ] && kill -0 "$server" && [ $i -lt 600 ]; do
          sleep 0.05
          i=$((i + 1))
        done
        case "$socket" in /tmp/lanyard-*) rmdir "$socket" ;; esac
        """;

    private readonly Process? _process;

    private Keeper(Process? process) => _process = process;

    /// <summary>Called when the use lock is held and before a server is started, so that none is ever without one.</summary>
    public static Keeper Watch(Home home)
    {
        if (Command.Find("flock") is not { } flock)
            return new Keeper(null);
        string[] arguments = ["-c", Wait, flock, home.UseLock, Stop, home.Cluster];
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
