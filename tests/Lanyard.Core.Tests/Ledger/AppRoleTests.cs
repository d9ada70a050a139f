using Lanyard.Core.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lanyard.Core.Tests.Ledger;

/// <summary>What the application's role tries and the database does not let it do.</summary>
public sealed class AppRoleTests(CoreFixture fixture)
{
    [Theory]
    // The ledger may be read and appended to through its one function.
    [InlineData("update ledger_event set body = '{}'")]
    [InlineData("delete from ledger_event")]
    [InlineData("truncate ledger_event")]
    [InlineData(
        "insert into ledger_event select trust_id, seq + 1, event_id, at, kind, subject_kind, subject_id, school_id, actor_kind, actor_id, deputy_for_id, clauses, body, digest from ledger_event"
    )]
    [InlineData("update ledger_head set seq = 0")]
    [InlineData("delete from ledger_head")]
    [InlineData("create or replace function ledger_digest(bytea) returns bytea language sql return null")]
    [InlineData("drop function ledger_append")]
    // Tables are the owner's.
    [InlineData("alter table person add column secret text")]
    [InlineData("alter table ledger_event disable row level security")]
    [InlineData("alter table person no force row level security")]
    [InlineData("drop policy of_the_trust on person")]
    [InlineData("create policy everybody on person using (true)")]
    [InlineData("drop table person")]
    [InlineData("create table mine (id int)")]
    [InlineData("create schema mine")]
    [InlineData("create index on person (full_name)")]
    [InlineData("create trigger t before insert on person execute function suppress_redundant_updates_trigger()")]
    [InlineData("update migration set checksum = ''")]
    // Row-level security cannot be stepped past.
    [InlineData("set row_security = off; select * from person")]
    [InlineData("alter role current_user bypassrls")]
    [InlineData("alter role current_user superuser")]
    [InlineData("create role other login bypassrls")]
    [InlineData("copy person to program 'cat'")]
    [InlineData("set session_replication_role = replica")]
    public async Task AppRole_WhatIsTheOwners_IsRefusedByTheDatabase(string sql)
    {
        await using var house = fixture.House();
        var trust = await house.FoundTrustAsync();
        var before = await DefinitionsAsync();
        await using var connection = await fixture.Server.Database.App.OpenConnectionAsync();
        await using (var set = new NpgsqlCommand($"select set_config('lanyard.trust', '{trust}', false)", connection))
            await set.ExecuteNonQueryAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        Assert.Equal(before, await DefinitionsAsync());
        var check = await house.InScopeAsync(null, s => s.GetRequiredService<VerifyLedger>().DoAsync(trust, CancellationToken.None));
        Assert.True(check.Value!.Whole, check.Value.Sentence);
    }

    [Fact]
    public async Task AppRole_WithRowSecuritySaidOff_GetsNoRowsOfAnotherTrust()
    {
        await using var house = fixture.House();
        var theirs = await house.FoundTrustAsync();
        await house.AddPersonAsync(theirs);
        var mine = await house.FoundTrustAsync();
        await using var connection = await fixture.Server.Database.App.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            $"select set_config('lanyard.trust', '{mine}', false); select count(*) from ledger_event where trust_id <> '{mine}'",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        await reader.NextResultAsync();
        await reader.ReadAsync();
        Assert.Equal(0L, reader.GetInt64(0));
    }

    [Fact]
    public async Task AppRole_HasNoneOfTheRightsThatWouldMatter()
    {
        var role = new NpgsqlConnectionStringBuilder(fixture.Server.Database.App.ConnectionString).Username;
        Assert.Equal(
            "f f f f f",
            await fixture.Server.ReadAsync(
                $"select concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication) from pg_roles where rolname = '{role}'"
            )
        );
        Assert.Equal(0L, await fixture.Server.ReadAsync($"select count(*) from pg_class where relowner = '\"{role}\"'::regrole"));
        Assert.Equal(0L, await fixture.Server.ReadAsync($"select count(*) from pg_auth_members where member = '\"{role}\"'::regrole"));
    }

    private Task<object?> DefinitionsAsync() =>
        fixture.Server.ReadAsync(
            """
            select md5(string_agg(x, '|' order by x)) from (
                select c.relname || ' ' || c.relrowsecurity || c.relforcerowsecurity || coalesce(c.relacl::text, '') x
                from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                union all select polname || polrelid::text from pg_policy) d
            """
        );
}
