using System.Globalization;
using Lanyard.Core.Data;
using Lanyard.Core.Data.Server;
using Npgsql;

namespace Lanyard.Testing;

/// <summary>
/// The real PostgreSQL that the tests of one project share. Each project gets a database of its own; within it every test founds a trust of
/// its own, so tests run side by side as tenants do.
/// </summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name;
    private readonly PrivateServer? _private;
    private readonly string? _scratch;

    private TestServer(string server, string name, Database database, PrivateServer? own, string? scratch) =>
        (_server, _name, Database, _private, _scratch) = (server, name, database, own, scratch);

    public Database Database { get; }

    /// <summary>The way in for the owner, who here is also the superuser.</summary>
    public string Owner => On(_server, _name);

    /// <summary>
    /// On the server that LANYARD_DATABASE names; without it, on a private one in LANYARD_TEST_DATA, which test projects that run together
    /// share, or in a new folder.
    /// </summary>
    public static async Task<TestServer> StartAsync(string name)
    {
        var named = Environment.GetEnvironmentVariable("LANYARD_DATABASE");
        var shared = Environment.GetEnvironmentVariable("LANYARD_TEST_DATA");
        var folder = shared ?? Path.Combine(Path.GetTempPath(), $"lanyard-test-{Environment.ProcessId}");
        var own = string.IsNullOrEmpty(named) ? await PrivateServer.StartAsync(new(folder)) : null;
        var server = own?.ConnectionString ?? named!;
        var database = string.Create(CultureInfo.InvariantCulture, $"lanyard_test_{name}_{Environment.ProcessId}");
        await CreateAsync(server, database);
        var opened = await Database.OpenAsync(On(server, database), null, DateTimeOffset.UnixEpoch, CancellationToken.None);
        return new(server, database, opened, own, own is not null && shared is null ? folder : null);
    }

    /// <summary>One more empty database on the same server, for a test that needs one to itself. The caller drops it with the server.</summary>
    public async Task<string> CreateDatabaseAsync(string suffix)
    {
        await CreateAsync(_server, $"{_name}_{suffix}");
        return On(_server, $"{_name}_{suffix}");
    }

    /// <summary>Reads one value past every guard, as the owner.</summary>
    public async Task<object?> ReadAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Waits until a query of the owner's says true; gives up loudly after two minutes, which a busy machine may need to start a program.</summary>
    public async Task UntilAsync(string sql)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await ReadAsync(sql) is not true)
            await Task.Delay(20, enough.Token);
    }

    /// <summary>Runs SQL as whoever the connection string says.</summary>
    public static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await RunAsync(connection, sql);
    }

    public static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await using var admin = NpgsqlDataSource.Create(_server);
        var names = new List<string>();
        await using (var ours = admin.CreateCommand("select datname from pg_database where datname = $1 or datname like $1 || '\\_%'"))
        {
            ours.Parameters.Add(new() { Value = _name });
            await using var reader = await ours.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                names.Add(reader.GetString(0));
        }
        foreach (var name in names)
        {
            await using var drop = admin.CreateCommand($"drop database \"{name}\" with (force)");
            await drop.ExecuteNonQueryAsync();
        }
        foreach (var name in names)
        {
            await using var role = admin.CreateCommand($"drop role if exists \"{name}_app\"");
            await role.ExecuteNonQueryAsync();
        }
        await admin.DisposeAsync();
        if (_private is not null)
            await _private.DisposeAsync();
        if (_scratch is not null)
            Directory.Delete(_scratch, recursive: true);
    }

    private static async Task CreateAsync(string server, string database)
    {
        await using var admin = NpgsqlDataSource.Create(server);
        await using var create = admin.CreateCommand($"create database \"{database}\"");
        await create.ExecuteNonQueryAsync();
    }

    private static string On(string server, string database) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;
}
