using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;

namespace Lanyard.Core.Data.Server;

/// <summary>Finds, starts and stops the server process itself. Called while the start lock is held.</summary>
[UnsupportedOSPlatform("windows")]
internal static class Postmaster
{
    private const long LogLimit = 4 * 1024 * 1024;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);

    /// <summary>A shell for the log's sake: the server must be able to write it after Lanyard has gone.</summary>
    private const string Shell = "umask 077; exec \"$@\" </dev/null >>\"$0\" 2>&1";

    /// <summary>The server that runs on this cluster, or null. What a dead one left behind is cleared away.</summary>
    public static async Task<PostmasterFile?> FindAsync(Home home, TimeSpan limit, CancellationToken ct)
    {
        while (PostmasterFile.Read(home.Cluster) is { } file)
        {
            if (!file.IsAlive(home.Cluster))
            {
                File.Delete(PostmasterFile.PathIn(home.Cluster));
                SocketFolder.Remove(file.SocketFolder);
                return null;
            }
            if (file.Ready && await AnswersAsync(file, ct))
                return file;
            // Its socket was swept away (by a cleaner of /tmp, say): it can be reached by signals only.
            if (file.Ready)
                await StopAsync(home, file, limit);
            // Told to stop by somebody else, it may wait for its sessions to end. They have a while ago, or never will.
            if (file.Stopping)
                Posix.Signal(file.Process, Posix.Interrupt);
            await Task.Delay(_pause, ct);
        }
        // An empty file says nothing about a server, and would keep a new one from starting.
        if (Directory.Exists(home.Cluster))
            File.Delete(PostmasterFile.PathIn(home.Cluster));
        return null;
    }

    public static async Task<PostmasterFile> StartAsync(Home home, Binaries binaries, CancellationToken ct)
    {
        var log = new FileInfo(home.Log);
        if (log.Exists && log.Length > LogLimit)
            log.MoveTo(home.Log + ".old", overwrite: true);
        var read = File.Exists(home.Log) ? new FileInfo(home.Log).Length : 0;
        var socket = await SocketFolder.ChooseAsync(home, ct);
        // A session of its own, so that Ctrl+C in the terminal reaches Lanyard only, which then stops the server when it is done.
        string[] session = Command.Find("setsid") is { } setsid ? [setsid] : [];
        string[] arguments = ["-c", Shell, home.Log, .. session, binaries.Postgres, .. ServerSettings.Arguments(home.Cluster, socket)];
        using var process = Process.Start(Command.Describe("/bin/sh", arguments, home.User))!;
        try
        {
            while (!process.HasExited)
            {
                if (PostmasterFile.Read(home.Cluster) is { Ready: true } file && file.Process == process.Id)
                    return file;
                await Task.Delay(_pause, ct);
            }
        }
        catch (OperationCanceledException)
        {
            Posix.Signal(process.Id, Posix.Quit);
            throw;
        }
        SocketFolder.Remove(socket);
        throw new PrivateServerException(
            $"PostgreSQL did not start in {home.Folder}. Its log says: {Environment.NewLine}{Tail(home.Log, read)}{Environment.NewLine}"
                + "Put right what it names and start again; or set LANYARD_DATABASE to the connection string of a server."
        );
    }

    public static async Task StopAsync(Home home, PostmasterFile server, TimeSpan limit)
    {
        Posix.Signal(server.Process, Posix.Interrupt);
        if (!await GoneAsync(home, server, limit))
        {
            Posix.Signal(server.Process, Posix.Quit);
            await GoneAsync(home, server, limit);
        }
        SocketFolder.Remove(server.SocketFolder);
    }

    private static async Task<bool> AnswersAsync(PostmasterFile server, CancellationToken ct)
    {
        if (server.SocketFolder is null)
            return false;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(SocketFolder.FileIn(server.SocketFolder)), ct);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<bool> GoneAsync(Home home, PostmasterFile server, TimeSpan limit)
    {
        if (!await UntilAsync(() => !server.IsAlive(home.Cluster), limit))
            return false;
        // Its file goes just before it does. One whose parent never asks after it stays in the list of processes, dead: no use waiting.
        await UntilAsync(() => !Posix.IsThere(server.Process), TimeSpan.FromSeconds(1));
        return true;
    }

    private static async Task<bool> UntilAsync(Func<bool> condition, TimeSpan limit)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            if (waited.Elapsed > limit)
                return false;
            await Task.Delay(_pause);
        }
        return true;
    }

    private static string Tail(string log, long from)
    {
        if (!File.Exists(log))
            return "(nothing)";
        using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(from, SeekOrigin.Begin);
        using var reader = new StreamReader(file, Encoding.UTF8);
        var lines = reader.ReadToEnd().TrimEnd().Split('\n');
        return string.Join(Environment.NewLine, lines.TakeLast(12));
    }
}
