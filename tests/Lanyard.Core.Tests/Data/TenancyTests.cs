using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lanyard.Core.Tests.Data;

/// <summary>One trust never sees, adds to or changes what belongs to another, whatever the code above asks for.</summary>
public sealed class TenancyTests(CoreFixture fixture)
{
    // Small tables that belong to no trust. A new one needs a reason here.
    private static readonly string[] Global =
    [
        "agenda", // when each trust next has work: ids and moments only
        "data_protection_key", // keys of the installation
        "demo_clock", // how far the demo's clock is ahead
        "demo_scene", // which scenes of the demo were told
        "login_directory", // digests of addresses, to find a login's trust before anybody is signed in
        "migration", // which SQL files were applied
        "trust_directory", // which trusts there are
    ];

    [Fact]
    public async Task EveryTable_ThatIsNotGlobal_LeadsWithTheTrustAndForcesRowLevelSecurity()
    {
        var loose = await ReadAsync(
            fixture.Server.Owner,
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relname = any($1)
              and not (c.relrowsecurity and c.relforcerowsecurity
                       and exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, c.oid) = '(trust_id = lanyard_trust())'
                                                              and pg_get_expr(p.polwithcheck, c.oid) = '(trust_id = lanyard_trust())')
                       and not exists (select from pg_constraint k
                                       where k.conrelid = c.oid and k.contype in ('p', 'u', 'f')
                                         and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) <> 'trust_id')
                       and not exists (select from pg_index i
                                       where i.indrelid = c.oid and i.indisunique
                                         and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'trust_id'))
            """,
            Global
        );
        Assert.Empty(loose);
    }

    [Fact]
    public async Task EveryGlobalTable_IsStillThere()
    {
        var tables = await ReadAsync(
            fixture.Server.Owner,
            "select tablename::text from pg_tables where schemaname = 'public' and tablename = any($1)",
            Global
        );
        Assert.Equal(Global, tables.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnotherTrustsRows_InEveryTable_CannotBeReadChangedOrAdded()
    {
        await using var house = fixture.House();
        var mine = await house.FoundTrustAsync();
        var theirs = await house.FoundTrustAsync("Gorse Hill Trust");
        await house.AddSchoolAsync(theirs);
        var tables = await ReadAsync(
            fixture.Server.Owner,
            "select tablename::text from pg_tables where schemaname = 'public' and not tablename = any($1)",
            Global
        );
        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            await using var connection = await fixture.Server.Database.App.OpenConnectionAsync();
            await Run(connection, $"select set_config('lanyard.trust', '{mine}', false)");
            Assert.Equal(0L, await Run(connection, $"select count(*) from \"{table}\" where trust_id = '{theirs}'"));
            Assert.Equal(0, await Change(connection, $"update \"{table}\" set trust_id = trust_id where trust_id = '{theirs}'"));
            Assert.Equal(0, await Change(connection, $"delete from \"{table}\" where trust_id = '{theirs}'"));
            // The policy, or the missing right, speaks before any other constraint is looked at.
            var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                Change(connection, $"insert into \"{table}\" (trust_id) values ('{theirs}')")
            );
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }
    }

    [Fact]
    public async Task NoTrustSet_EveryTable_IsEmpty()
    {
        await using var house = fixture.House();
        await house.AddSchoolAsync(await house.FoundTrustAsync());
        await using var connection = await fixture.Server.Database.App.OpenConnectionAsync();
        Assert.Equal(0L, await Run(connection, "select count(*) from school"));
        Assert.Equal(0L, await Run(connection, "select count(*) from ledger_event"));
    }

    /// <summary>Connections are not wiped between two uses, so whoever comes next must not find what the one before could see.</summary>
    [Fact]
    public async Task ConnectionThatServedATrust_TakenWhereNoTrustIsSet_ShowsNothing()
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        await house.AddSchoolAsync(trust);
        for (var turn = 0; turn < 20; turn++)
        {
            Assert.Equal(1, await house.InScopeAsync(trust, Schools));
            await using var scope = house.Services.CreateAsyncScope();
            Assert.Equal(0, await Schools(scope.ServiceProvider));
        }

        static Task<int> Schools(IServiceProvider services) =>
            services.GetRequiredService<LanyardDb>().Schools.IgnoreQueryFilters().CountAsync();
    }

    [Fact]
    public async Task Trip_ForOneTrust_IsForgottenByTheConnectionAfterwards()
    {
        await using var house = fixture.House();
        var mine = await house.FoundTrustAsync();
        var theirs = await house.FoundTrustAsync("Gorse Hill Trust");
        await house.AddSchoolAsync(theirs);
        var trips = house.Services.GetRequiredService<Trips>();
        for (var turn = 0; turn < 20; turn++)
        {
            Assert.Equal(1L, await SchoolsAsync(theirs));
            Assert.Equal(0L, await SchoolsAsync(mine));
        }

        async Task<long> SchoolsAsync(Id<Trust> trust)
        {
            await using var answer = await trips.AskAsync(trust, [Trips.Question("select count(*) from school")], CancellationToken.None);
            Assert.True(await answer.ReadAsync());
            return answer.GetInt64(0);
        }
    }

    private static async Task<object?> Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    /// <returns>The rows touched; none where the application has no such right at all.</returns>
    private static async Task<int> Change(NpgsqlConnection connection, string sql)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            return await command.ExecuteNonQueryAsync();
        }
        catch (PostgresException e)
            when (e.MessageText.StartsWith("permission denied", StringComparison.Ordinal)
                && !sql.StartsWith("insert", StringComparison.Ordinal)
            )
        {
            return 0;
        }
    }

    private static async Task<List<string>> ReadAsync(string connectionString, string sql, string[] argument)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = argument });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
