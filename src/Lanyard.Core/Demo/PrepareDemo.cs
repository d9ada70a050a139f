using Lanyard.Core.Clockwork;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lanyard.Core.Demo;

/// <summary>
/// Tells the demo's story, or what is still missing of it. A scene that was told to the end is never told again: from then on the demo belongs
/// to those who play with it.
/// </summary>
public sealed partial class PrepareDemo(
    NpgsqlDataSource database,
    IEnumerable<IDemoScene> scenes,
    DemoStage stage,
    ClockWatch watch,
    ILogger<PrepareDemo> log
)
{
    // Any constant will do, as long as nobody else in this database uses it.
    private const long Lock = 0x6C616E64656D6F;

    public async Task DoAsync(CancellationToken ct)
    {
        if (await HouseKinds.RefuseAsync(database, asDemo: true, ct) is { } refusal)
            throw new InvalidOperationException(refusal.Sentence);
        await watch.LookAsync(ct);
        // Two copies that start together: the second waits, and finds the story told.
        await using var connection = await database.OpenConnectionAsync(ct);
        await ExecuteAsync(connection, "select pg_advisory_lock($1)", ct);
        try
        {
            var told = await ToldAsync(connection, ct);
            foreach (var scene in scenes.Where(s => !told.Contains(s.GetType().Name)).OrderBy(s => s.Order))
                await TellAsync(connection, scene, isNew: told.Count == 0, ct);
        }
        finally
        {
            await ExecuteAsync(connection, "select pg_advisory_unlock($1)", CancellationToken.None);
        }
    }

    private async Task TellAsync(NpgsqlConnection connection, IDemoScene scene, bool isNew, CancellationToken ct)
    {
        try
        {
            await scene.PlayAsync(stage, ct);
        }
        catch (SceneRefusedException refused) when (!isNew)
        {
            // The story came to a demo that people have changed in the meantime, and no longer fits it.
            LeftOut(scene.GetType().Name, refused.Message);
            return;
        }
        await using var remember = new NpgsqlCommand("insert into demo_scene values ($1, now()) on conflict do nothing", connection)
        {
            Parameters = { new() { Value = scene.GetType().Name } },
        };
        await remember.ExecuteNonQueryAsync(ct);
    }

    private static async Task<HashSet<string>> ToldAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select name from demo_scene", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var told = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(ct))
            told.Add(reader.GetString(0));
        return told;
    }

    [LoggerMessage(1, LogLevel.Warning, "{Scene} was left out of the demo: {Reason}")]
    private partial void LeftOut(string scene, string reason);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120, Parameters = { new() { Value = Lock } } };
        await command.ExecuteNonQueryAsync(ct);
    }
}
