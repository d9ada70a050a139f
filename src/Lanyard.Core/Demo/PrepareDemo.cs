using Lanyard.Core.Clockwork;
using Npgsql;

namespace Lanyard.Core.Demo;

/// <summary>Tells the demo's story, or what is still missing of it.</summary>
public sealed class PrepareDemo(NpgsqlDataSource database, IEnumerable<IDemoScene> scenes, DemoStage stage, ClockWatch watch)
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
            foreach (var scene in scenes.OrderBy(s => s.Order))
                await scene.PlayAsync(stage, ct);
        }
        finally
        {
            await ExecuteAsync(connection, "select pg_advisory_unlock($1)", CancellationToken.None);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120, Parameters = { new() { Value = Lock } } };
        await command.ExecuteNonQueryAsync(ct);
    }
}
