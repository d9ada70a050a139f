using Lanyard.Core.Data;
using Lanyard.Core.Data.Server;

namespace Lanyard.Web.House;

/// <summary>The database, open: the one that LANYARD_DATABASE names, or the private one under the data folder.</summary>
public sealed class OpenHouse : IAsyncDisposable
{
    private readonly PrivateServer? _server;

    private OpenHouse(PrivateServer? server, Database database) => (_server, Database) = (server, database);

    public Database Database { get; }

    /// <summary>Starts or joins the private server where no other is named, and brings the database up to date.</summary>
    public static async Task<OpenHouse> OpenAsync(Settings settings, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var server = settings.Database is null ? await PrivateServer.StartAsync(new(settings.DataFolder), ct) : null;
        try
        {
            var owner = settings.Database ?? server!.ConnectionString;
            return new(server, await Database.OpenAsync(owner, settings.AppDatabase, TimeProvider.System.GetUtcNow(), ct));
        }
        catch
        {
            if (server is not null)
                await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
