using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Lanyard.Core.Data.Server;
using Npgsql;

namespace Lanyard.Core.Tests.Data.Server;

/// <summary>A data folder that goes when the test ends, and what the tests ask of the server in it.</summary>
public sealed class DataFolder(string name = "data") : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public string Root { get; } = System.IO.Path.Combine("/tmp", "lanyard-test-" + RandomNumberGenerator.GetHexString(8, lowercase: true));

    public string Path => System.IO.Path.Combine(Root, name);

    /// <summary>The server's own folder; elsewhere, when it could not be in the data folder.</summary>
    public string Server
    {
        get
        {
            var folder = System.IO.Path.Combine(Path, "postgres");
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
        }
    }

    public string Cluster => System.IO.Path.Combine(Server, "cluster");

    public string PidFile => System.IO.Path.Combine(Cluster, "postmaster.pid");

    public PrivateServerOptions Options => new(Path);

    public Task<PrivateServer> StartAsync() => PrivateServer.StartAsync(Options);

    /// <summary>A cluster with a table in it, stopped.</summary>
    public async Task FillAsync(string word)
    {
        await using var server = await StartAsync();
        await DoAsync(server, "create table kept (word text)");
        await DoAsync(server, $"insert into kept values ('{word}')");
    }

    public static Task<string> WordAsync(PrivateServer server) => AskAsync(server, "select word from kept");

    public static async Task<string> AskAsync(PrivateServer server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    public static async Task DoAsync(PrivateServer server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task KillAsync(int process)
    {
        Process.GetProcessById(process).Kill();
        await GoneAsync(process);
    }

    /// <summary>Waits for a process that is not our child, which cannot tell us.</summary>
    public static async Task GoneAsync(int process)
    {
        var waited = Stopwatch.StartNew();
        while (IsRunning(process))
        {
            Assert.True(waited.Elapsed < _patience, $"Process {process} is still there");
            await Task.Delay(5);
        }
    }

    /// <summary>A dead process that its parent has not asked after yet does not count.</summary>
    public static bool IsRunning(int process)
    {
        try
        {
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
            return stat[stat.LastIndexOf(')')..][2] != 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (!Directory.Exists(Root))
            return;
        var server = Server;
        Directory.Delete(Root, recursive: true);
        if (Directory.Exists(server))
            Directory.Delete(server, recursive: true);
    }
}
