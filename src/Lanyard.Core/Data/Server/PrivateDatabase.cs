using Npgsql;

namespace Lanyard.Core.Data.Server;

/// <summary>Makes the database that a connection string names, when the server does not have it yet.</summary>
internal static class PrivateDatabase
{
    public static async Task EnsureAsync(string connectionString, CancellationToken ct)
    {
        var wanted = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        try
        {
            await using var connection = new NpgsqlConnection(wanted.ConnectionString);
            await connection.OpenAsync(ct);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            var name = wanted.Database!;
            wanted.Database = "postgres";
            await using var connection = new NpgsqlConnection(wanted.ConnectionString);
            await connection.OpenAsync(ct);
            await using var create = connection.CreateCommand();
            using var quoting = new NpgsqlCommandBuilder();
            create.CommandText = $"CREATE DATABASE {quoting.QuoteIdentifier(name)}";
            await create.ExecuteNonQueryAsync(ct);
        }
    }
}
