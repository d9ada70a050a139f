using System.Security.Cryptography;
using Lanyard.Core.Data.Server;
using Npgsql;

namespace Lanyard.Core.Tests.Data.Server;

/// <summary>A data folder that goes when the test ends, and what the tests ask of the server in it.</summary>
public sealed class DataFolder(string name = "data") : IDisposable
{
    private readonly string root = System.IO.Path.Combine("/tmp", "lanyard-test-" + RandomNumberGenerator.GetHexString(8, lowercase: true));

    public string Path => System.IO.Path.Combine(root, name);

    public string Server => System.IO.Path.Combine(Path, "postgres");

    public PrivateServerOptions Options => new(Path);

    public Task<PrivateServer> StartAsync() => PrivateServer.StartAsync(Options);

    public static async Task<T> AskAsync<T>(PrivateServer server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public static async Task DoAsync(PrivateServer server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose()
    {
        if (Directory.Exists(root))
            Directory.Delete(root, recursive: true);
    }
}
