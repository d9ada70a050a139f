using Lanyard.Core.Data;
using Npgsql;

namespace Lanyard.Core.Tests.Data;

public sealed class MigratorTests(CoreFixture fixture)
{
    private static readonly Migration First = new("0001_first.sql", "create table first (id int); grant select on first to ${app};");
    private static readonly Migration Second = new("0002_second.sql", "create table second (id int);");

    [Fact]
    public async Task Migrations_RunTwice_AreAppliedOnce()
    {
        await using var owner = await EmptyAsync("twice");
        Assert.Equal([First.Name, Second.Name], await RunAsync(owner, First, Second));
        Assert.Empty(await RunAsync(owner, First, Second));
    }

    [Fact]
    public async Task Migrations_FourCopiesStartTogether_AreAppliedOnce()
    {
        await using var owner = await EmptyAsync("together");
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(owner, First, Second)));
        Assert.Equal(2, applied.Sum(a => a.Count));
    }

    [Fact]
    public async Task Migration_ChangedAfterItWasApplied_IsRefusedByName()
    {
        await using var owner = await EmptyAsync("changed");
        await RunAsync(owner, First);
        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(owner, First with { Sql = First.Sql + " " }));
        Assert.StartsWith("Migration 0001_first.sql was changed after it had been applied here.", refused.Message);
    }

    [Fact]
    public async Task Migration_ThatFails_LeavesNothingBehind()
    {
        await using var owner = await EmptyAsync("fails");
        var broken = new Migration("0002_broken.sql", "create table half (id int); select 1 / 0;");
        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(owner, First, broken));
        await using var count = owner.CreateCommand("select count(*) from pg_tables where tablename = 'half'");
        Assert.Equal(0L, await count.ExecuteScalarAsync());
        Assert.Equal([Second.Name], await RunAsync(owner, First, Second));
    }

    [Fact]
    public async Task Migration_OfANewerProgram_IsRefused()
    {
        await using var owner = await EmptyAsync("newer");
        await RunAsync(owner, First, Second);
        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(owner, First));
        Assert.Contains("0002_second.sql, which this program does not know", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migration_NumberedBeforeTheLastOne_IsRefused()
    {
        await using var owner = await EmptyAsync("late");
        await RunAsync(owner, Second);
        var refused = await Assert.ThrowsAsync<MigrationRefusedException>(() => RunAsync(owner, First, Second));
        Assert.StartsWith("Migration 0001_first.sql comes before 0002_second.sql", refused.Message);
    }

    private async Task<NpgsqlDataSource> EmptyAsync(string suffix) =>
        NpgsqlDataSource.Create(await fixture.Server.CreateDatabaseAsync($"migrator_{suffix}"));

    private Task<IReadOnlyList<string>> RunAsync(NpgsqlDataSource owner, params Migration[] migrations)
    {
        var app = new NpgsqlConnectionStringBuilder(fixture.Server.Database.App.ConnectionString).Username!;
        return Migrator.RunAsync(owner, app, migrations, DateTimeOffset.UnixEpoch, CancellationToken.None);
    }
}
