using System.Security.Cryptography;
using System.Text;
using Lanyard.Core.Clockwork;
using Npgsql;

namespace Lanyard.Core.Data;

/// <summary>
/// A migrated database and the two ways into it: the owner's, which migrates and is then put away, and the application's, whose role owns
/// nothing, cannot alter a table, step past row-level security, or change the ledger.
/// </summary>
public sealed class Database : IAsyncDisposable
{
    private Database(NpgsqlDataSource app, IReadOnlyList<string> applied) => (App, Applied) = (app, applied);

    /// <summary>What the application uses for everything.</summary>
    public NpgsqlDataSource App { get; }

    /// <summary>The migrations that were applied just now.</summary>
    public IReadOnlyList<string> Applied { get; }

    /// <summary>Brings the database up to date and opens it for the application.</summary>
    /// <param name="ownerConnection">A connection string of a role that owns the database and may create a role.</param>
    /// <param name="appConnection">One for the application's role if an administrator made that role; null and Lanyard makes and names it.</param>
    public static async Task<Database> OpenAsync(string ownerConnection, string? appConnection, DateTimeOffset now, CancellationToken ct)
    {
        await using var owner = NpgsqlDataSource.Create(ownerConnection);
        await RefuseOldServerAsync(owner, ct);
        var app = AppConnection(ownerConnection, appConnection);
        if (appConnection is null)
            await EnsureRoleAsync(owner, app.Username!, app.Password, ct);
        var applied = await Migrator.RunAsync(owner, app.Username!, Migration.All, now, ct);
        await QuartzSchema.EnsureAsync(owner, Migrator.QuoteIdentifier(app.Username!), ct);
        return new(NpgsqlDataSource.Create(app.ConnectionString), applied);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    // Roles belong to the whole server, so the name carries the database's. The password follows from the owner's: every copy of the
    // application finds the same one without keeping a file, and where the owner needs none (a private socket), none is set.
    private static NpgsqlConnectionStringBuilder AppConnection(string ownerConnection, string? appConnection)
    {
        var app = new NpgsqlConnectionStringBuilder(appConnection ?? ownerConnection) { ApplicationName = "lanyard" };
        if (appConnection is null)
        {
            app.Username = $"{app.Database ?? app.Username}_app";
            app.Password = string.IsNullOrEmpty(app.Password) ? null : Derive(app.Password, app.Username);
        }
        return app;
    }

    private static string Derive(string ownerPassword, string role) =>
        Convert.ToHexStringLower(
            HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(ownerPassword), 32, info: Encoding.UTF8.GetBytes(role))
        );

    private static async Task RefuseOldServerAsync(NpgsqlDataSource owner, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        if (connection.PostgreSqlVersion.Major < 15)
            throw new MigrationRefusedException(
                $"The database server is PostgreSQL {connection.PostgreSqlVersion}; Lanyard needs version 15 or later."
            );
    }

    private static async Task EnsureRoleAsync(NpgsqlDataSource owner, string role, string? password, CancellationToken ct)
    {
        var name = Migrator.QuoteIdentifier(role);
        var secret = password is null ? "null" : $"'{password}'";
        await using var command = owner.CreateCommand(
            $"""
            do $$ begin
                perform pg_advisory_xact_lock(hashtext('lanyard role'));
                if not exists (select from pg_roles where rolname = '{role.Replace("'", "''", StringComparison.Ordinal)}') then
                    create role {name} login nosuperuser nocreatedb nocreaterole nobypassrls;
                end if;
                alter role {name} password {secret};
            end $$
            """
        );
        await command.ExecuteNonQueryAsync(ct);
    }
}
