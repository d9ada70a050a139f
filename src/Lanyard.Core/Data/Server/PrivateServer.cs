using System.Diagnostics;
using System.Runtime.Versioning;
using Npgsql;

namespace Lanyard.Core.Data.Server;

/// <summary>
/// A PostgreSQL of Lanyard's own, in the data folder, that nobody reaches but through a socket. It runs while any Lanyard uses it: the first
/// starts it, others join it, the last stops it. No process owns it, because a short command may have started what a long one now needs.
/// </summary>
public sealed class PrivateServer : IAsyncDisposable
{
    private readonly PrivateServerOptions _options;
    private readonly Home _home;
    private readonly FolderLock _use;
    private readonly PostmasterFile _postmaster;
    private readonly Keeper _keeper;
    private bool _disposed;

    [UnsupportedOSPlatform("windows")]
    private PrivateServer(PrivateServerOptions options, Home home, FolderLock use, Keeper keeper, PostmasterFile postmaster)
    {
        (_options, _home, _use, _keeper, _postmaster) = (options, home, use, keeper, postmaster);
        ConnectionString = new NpgsqlConnectionStringBuilder
        {
            Host = postmaster.SocketFolder,
            Port = ServerSettings.Port,
            Username = ServerSettings.Owner,
            Database = options.Database,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
    }

    /// <summary>As the owner of the database, who may do anything in it.</summary>
    public string ConnectionString { get; }

    /// <summary>The number of the server's process, for an operator.</summary>
    public int ProcessId => OperatingSystem.IsWindows() ? 0 : _postmaster.Process;

    /// <summary>Starts the server, or joins the one that runs; ready to be asked when it returns.</summary>
    /// <exception cref="PrivateServerException">It cannot serve; the message is for the person who started Lanyard.</exception>
    public static async Task<PrivateServer> StartAsync(PrivateServerOptions options, CancellationToken ct = default)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PrivateServerException(
                "Lanyard starts no database of its own on Windows. Set LANYARD_DATABASE to the connection string of a PostgreSQL server."
            );
        }
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(options.StartLimit);
        try
        {
            return await OpenAsync(options, limited.Token);
        }
        catch (OperationCanceledException problem) when (!ct.IsCancellationRequested)
        {
            throw new PrivateServerException(
                $"The database in {options.DataFolder} was not ready after {options.StartLimit.TotalSeconds:0} seconds. "
                    + $"Read {Path.Combine(options.DataFolder, "postgres", "server.log")} and start again.",
                problem
            );
        }
    }

    /// <summary>Lets go of the server, and stops it when nobody else uses it. Close your data sources first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed || OperatingSystem.IsWindows())
            return;
        _disposed = true;
        // Whoever is starting meanwhile holds this lock until it counts as a user.
        using var alone = await FolderLock.AloneAsync(_home.StartLock, CancellationToken.None);
        await ReleaseAsync();
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task<PrivateServer> OpenAsync(PrivateServerOptions options, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        var home = await Home.OpenAsync(options.DataFolder, ct);
        using var alone = await FolderLock.AloneAsync(home.StartLock, ct);
        // Waits for a keeper that is stopping a server whose users have died.
        var use = await FolderLock.TogetherAsync(home.UseLock, ct);
        var keeper = Keeper.Watch(home);
        PrivateServer server;
        try
        {
            var running = await Postmaster.FindAsync(home, options.StopLimit, ct);
            if (running is not null)
                PrivateServerLog.Joined(options.Logger, home.Folder, running.Process);
            server = new PrivateServer(options, home, use, keeper, running ?? await StartServerAsync(options, home, ct));
        }
        catch
        {
            await keeper.DisposeAsync();
            use.Dispose();
            throw;
        }
        try
        {
            await PrivateDatabase.EnsureAsync(server.ConnectionString, ct);
            PrivateServerLog.Ready(options.Logger, home.Folder, server.ProcessId, clock.ElapsedMilliseconds);
            return server;
        }
        catch
        {
            server._disposed = true;
            await server.ReleaseAsync();
            throw;
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static async Task<PostmasterFile> StartServerAsync(PrivateServerOptions options, Home home, CancellationToken ct)
    {
        if (home.User is not null)
            PrivateServerLog.RunsAs(options.Logger, home.User);
        var major = Cluster.MajorOf(home);
        var binaries = await Binaries.FindAsync(options, home, major, ct);
        if (major is null)
        {
            PrivateServerLog.Making(options.Logger, home.Folder, binaries.Major, binaries.Bin);
            await Cluster.CreateAsync(home, binaries, ct);
        }
        return await Postmaster.StartAsync(home, binaries, ct);
    }

    /// <summary>Called while the start lock is held, so nobody comes in meanwhile.</summary>
    [UnsupportedOSPlatform("windows")]
    private async Task ReleaseAsync()
    {
        await _keeper.DisposeAsync();
        _use.Dispose();
        if (await UsedByOthersAsync(_home))
        {
            PrivateServerLog.Left(_options.Logger, _home.Folder);
            return;
        }
        // Read again: if the server we knew has died, another Lanyard may have started the one that we are the last to use.
        if (PostmasterFile.Read(_home.Cluster) is { } running && running.IsAlive(_home.Cluster))
            await Postmaster.StopAsync(_home, running, _options.StopLimit);
        PrivateServerLog.Stopped(_options.Logger, _home.Folder);
    }

    /// <summary>
    /// Held together by others, the use lock means users. Held alone, it is a keeper of a Lanyard that was killed: it stops the server or
    /// finds that there is nothing to stop, and then goes. Several may take their turns, hence more than one look.
    /// </summary>
    [UnsupportedOSPlatform("windows")]
    private static async Task<bool> UsedByOthersAsync(Home home)
    {
        for (var sightings = 0; sightings < 3; )
        {
            using (var alone = FolderLock.TryAlone(home.UseLock))
            {
                if (alone is not null)
                    return false;
            }
            using (var together = FolderLock.TryTogether(home.UseLock))
            {
                if (together is not null)
                    sightings++;
            }
            await Task.Delay(10);
        }
        return true;
    }
}
