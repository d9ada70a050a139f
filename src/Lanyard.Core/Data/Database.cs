using System.Security.Cryptography;
using System.Text;
using Lanyard.Core.Clockwork;
using Npgsql;

namespace Lanyard.Core.Data;

/// <summary>
/// A migrated database and the two ways into it: the owner's, which migrates and is then put away, and the application's, whose role owns
/// nothing, cannot alter a table, step past row-level security, or change the ledger.
/// </summary>
/// <remarks>
/// The application's way in has two doors. Wiping a connection between two uses costs the server more than most questions do, so the
/// connections that every page takes are not wiped; they have a door of their own, through which only those go who say first for which trust.
/// </remarks>
public sealed class Database : IAsyncDisposable
{
    private Database(NpgsqlDataSource app, NpgsqlDataSource ofTrusts, IReadOnlyList<string> applied) =>
        (App, OfTrusts, Applied) = (app, ofTrusts, applied);

    /// <summary>For what belongs to no trust. Here no trust is set, so every trust's table is empty.</summary>
    public NpgsqlDataSource App { get; }

    /// <summary>For <see cref="LanyardDb"/> and <see cref="Trips"/>, who set the trust, or that there is none, before they ask anything.</summary>
    internal NpgsqlDataSource OfTrusts { get; }

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
        var ofTrusts = new NpgsqlConnectionStringBuilder(app.ConnectionString) { NoResetOnClose = true };
        return new(NpgsqlDataSource.Create(app), NpgsqlDataSource.Create(ofTrusts), applied);
    }

    public async ValueTask DisposeAsync()
    {
        await OfTrusts.DisposeAsync();
        await App.DisposeAsync();
    }

    // The same few hundred questions are asked over and over, each behind row-level security, which is dear to plan: every connection plans a
    // question once. What the given connection string says comes later and wins, such as 0 behind a pooler of transactions.
    private const string PlansKept = "Max Auto Prepare=300;";

    // Roles belong to the whole server, so the name carries the database's. The password follows from the owner's: every copy of the
    // application finds the same one without keeping a file, and where the owner needs none (a private socket), none is set.
    private static NpgsqlConnectionStringBuilder AppConnection(string ownerConnection, string? appConnection)
    {
        var app = new NpgsqlConnectionStringBuilder(PlansKept + (appConnection ?? ownerConnection)) { ApplicationName = "lanyard" };
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
