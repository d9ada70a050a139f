using Lanyard.Core.Data;

namespace Lanyard.Web.House;

/// <summary>The database, open: the one that LANYARD_DATABASE names, or the private one under the data folder, which stops with us.</summary>
public sealed class OpenHouse : IAsyncDisposable
{
    private OpenHouse(Database database) => Database = database;

    public Database Database { get; }

    public static async Task<OpenHouse> OpenAsync(Settings settings, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var owner = settings.Database ?? throw new InvalidOperationException("Set LANYARD_DATABASE to a PostgreSQL connection string.");
        return new(await Database.OpenAsync(owner, settings.AppDatabase, TimeProvider.System.GetUtcNow(), ct));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
