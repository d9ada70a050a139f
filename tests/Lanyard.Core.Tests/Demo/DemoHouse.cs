using System.Globalization;
using Lanyard.Core.Data;
using Lanyard.Core.Demo;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Demo;

/// <summary>A demo in a database to itself, since its trust has a fixed id. The fixture drops the database.</summary>
internal sealed class DemoHouse : IAsyncDisposable
{
    private static int s_made;

    private DemoHouse(Database database, TestHouse house) => (Database, House) = (database, house);

    public Database Database { get; }
    public TestHouse House { get; }

    public Task PrepareAsync() => House.Services.GetRequiredService<PrepareDemo>().DoAsync(TestContext.Current.CancellationToken);

    public static async Task<DemoHouse> OpenAsync(TestServer server)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"demo{Interlocked.Increment(ref s_made)}");
        var owner = await server.CreateDatabaseAsync(name);
        var database = await Database.OpenAsync(owner, null, DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);
        return new(database, new(database, services => services.AddDemo()));
    }

    public async Task<long> CountAsync(string table)
    {
        await using var connection = await Database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var batch = new Npgsql.NpgsqlBatch(connection)
        {
            BatchCommands = { new($"select set_config('lanyard.trust', '{DemoTrust.Id}', false)"), new($"select count(*) from {table}") },
        };
        await using var reader = await batch.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await reader.NextResultAsync(TestContext.Current.CancellationToken);
        await reader.ReadAsync(TestContext.Current.CancellationToken);
        return reader.GetInt64(0);
    }

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        await Database.DisposeAsync();
    }
}
