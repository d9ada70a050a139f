using System.Globalization;
using Npgsql;
using Quartz;

namespace Lanyard.Core.Clockwork;

/// <summary>
/// Quartz ships the script for its tables inside its assembly and would run it as whoever starts it. Our application's role may not create
/// tables, so the owner runs it once, after the migrations. The script only ever creates what is missing.
/// </summary>
internal static class QuartzSchema
{
    public const string Prefix = "quartz.";

    private const string Resource = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";

    public static async Task EnsureAsync(NpgsqlDataSource owner, string appRole, CancellationToken ct)
    {
        var script = Read();
        await using var connection = await owner.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await RunAsync(connection, "select pg_advisory_xact_lock(hashtext('lanyard quartz'))", ct);
        var tables = script.Split("CREATE TABLE", StringSplitOptions.None).Length - 1;
        await using (var count = new NpgsqlCommand("select count(*) from pg_tables where schemaname = 'quartz'", connection))
        {
            if ((long)(await count.ExecuteScalarAsync(ct))! >= tables)
                return;
        }
        await RunAsync(connection, script, ct);
        await RunAsync(connection, $"grant select, insert, update, delete on all tables in schema quartz to {appRole}", ct);
        await transaction.CommitAsync(ct);
    }

    // The script names the prefix with and without its schema as {0} and {1}. Its lines of comment also part the statements.
    private static string Read()
    {
        using var stream =
            typeof(IScheduler).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"This version of Quartz does not carry {Resource}: see where it keeps its schema now.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => !l.StartsWith("--", StringComparison.Ordinal));
        return string.Format(CultureInfo.InvariantCulture, string.Join('\n', lines), Prefix, "");
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
