using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Lanyard.Core.Data;

/// <summary>One numbered SQL file as it lies in the program.</summary>
public sealed record Migration(string Name, string Sql)
{
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The migrations of this program, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new Migration(n["migrations/".Length..], Read(n))),
    ];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>A migration was refused; the message says which and what to do.</summary>
public sealed class MigrationRefusedException(string message) : Exception(message);

/// <summary>
/// Applies the numbered SQL files in order, each in a transaction of its own, under an advisory lock so that copies starting together wait
/// for one another. What was applied is remembered with its checksum; a file that changed since is refused by name.
/// </summary>
public static class Migrator
{
    // Any constant will do, as long as nobody else in this database uses it.
    private const long Lock = 0x4C616E79617264;

    /// <returns>The names of the migrations that were applied now.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(
        NpgsqlDataSource owner,
        string appRole,
        IReadOnlyList<Migration> migrations,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        await Execute(connection, $"select pg_advisory_lock({Lock})", ct);
        try
        {
            await Execute(
                connection,
                "create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null)",
                ct
            );
            var applied = await AppliedAsync(connection, ct);
            RefuseWhatDoesNotFit(migrations, applied);
            var missing = migrations.Where(m => !applied.ContainsKey(m.Name)).ToList();
            foreach (var migration in missing)
                await ApplyAsync(connection, migration, appRole, now, ct);
            return [.. missing.Select(m => m.Name)];
        }
        finally
        {
            await Execute(connection, $"select pg_advisory_unlock({Lock})", CancellationToken.None);
        }
    }

    private static void RefuseWhatDoesNotFit(IReadOnlyList<Migration> migrations, Dictionary<string, string> applied)
    {
        foreach (var migration in migrations)
        {
            if (applied.TryGetValue(migration.Name, out var checksum) && checksum != migration.Checksum)
                throw new MigrationRefusedException(
                    $"Migration {migration.Name} was changed after it had been applied here. Put the old file back and write a new migration instead."
                );
        }
        var unknown = applied.Keys.Except(migrations.Select(m => m.Name), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new MigrationRefusedException(
                $"This database has migration {unknown[0]}, which this program does not know: it was used by a newer Lanyard. Start that one."
            );
        var last = applied.Keys.Max(StringComparer.Ordinal);
        var late = migrations.FirstOrDefault(m => !applied.ContainsKey(m.Name) && string.CompareOrdinal(m.Name, last) < 0);
        if (late is not null)
            throw new MigrationRefusedException(
                $"Migration {late.Name} comes before {last}, which is applied already. Give it a number after the last one."
            );
    }

    private static async Task<Dictionary<string, string>> AppliedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand("select name, checksum from migration", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            applied.Add(reader.GetString(0), reader.GetString(1));
        return applied;
    }

    private static async Task ApplyAsync(
        NpgsqlConnection connection,
        Migration migration,
        string appRole,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Execute(connection, migration.Sql.Replace("${app}", QuoteIdentifier(appRole), StringComparison.Ordinal), ct);
        await using var remember = new NpgsqlCommand("insert into migration values ($1, $2, $3)", connection)
        {
            Parameters =
            {
                new() { Value = migration.Name },
                new() { Value = migration.Checksum },
                new() { Value = now.ToUniversalTime() },
            },
        };
        await remember.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    internal static string QuoteIdentifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
