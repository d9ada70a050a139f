using System.Collections.Concurrent;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lanyard.Core.Tests.Clockwork;

/// <summary>The real Quartz on the real database, in two copies of the application.</summary>
public sealed class ClusterTests(CoreFixture fixture)
{
    [Fact]
    public async Task TwoCopies_OfTheApplication_DoWhatIsDueOnceAndGoOnWhenOneStops()
    {
        var owner = await fixture.Server.CreateDatabaseAsync("cluster");
        await using var database = await Database.OpenAsync(owner, null, DateTimeOffset.UnixEpoch, CancellationToken.None);
        // As in a demo whose clock was moved far ahead.
        var clock = new FakeClock(TimeProvider.System.GetUtcNow().AddYears(1));
        var done = new ConcurrentQueue<Id<Trust>>();
        using var one = Copy(database, clock, done);
        using var other = Copy(database, clock, done);
        await one.StartAsync();
        await other.StartAsync();
        var trusts = new List<Id<Trust>>();
        for (var n = 0; n < 5; n++)
            trusts.Add(await FoundAsync(one.Services, TimeSpan.FromHours(1)));
        clock.Move(TimeSpan.FromHours(1));
        await UntilAsync(() => done.Count >= 5);
        Assert.Equal(trusts.Order(), done.Order());
        // Each copy says in its own time that it is there.
        await UntilAsync(async () => 2L.Equals(await ReadAsync(owner, "select count(*) from quartz.scheduler_state")));
        await one.StopAsync();
        trusts.Add(await FoundAsync(other.Services, TimeSpan.Zero));
        await UntilAsync(() => done.Count >= 6);
        Assert.Equal(trusts.Order(), done.Order());
        await other.StopAsync();
    }

    [Fact]
    public async Task QuartzTables_BelongToTheOwner_AndTheApplicationCannotAlterThem()
    {
        await using var connection = await fixture.Server.Database.App.OpenConnectionAsync();
        var refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            TestServer.RunAsync(connection, "alter table quartz.locks add column x int")
        );
        Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        refused = await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            TestServer.RunAsync(connection, "create table quartz.mine (id int)")
        );
        Assert.Equal(Npgsql.PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private static IHost Copy(Database database, FakeClock clock, ConcurrentQueue<Id<Trust>> done)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(done).AddLanyardCore(database);
        builder.Services.AddAgendaHandler<Tick>("tick");
        builder.Services.AddClockwork(database, new() { Poll = TimeSpan.FromMilliseconds(200) });
        return builder.Build();
    }

    private static async Task<Id<Trust>> FoundAsync(IServiceProvider services, TimeSpan remind)
    {
        await using var scope = services.CreateAsyncScope();
        var trust = (await scope.ServiceProvider.GetRequiredService<FoundTrust>().DoAsync("Tern Bay Trust", CancellationToken.None)).Value;
        await using var change = await scope
            .ServiceProvider.GetRequiredService<Changes>()
            .BeginAsync(Actor.Operator(trust), CancellationToken.None);
        change.Remind("tick", change.Now + remind);
        await change.CommitAsync(CancellationToken.None);
        return trust;
    }

    private static Task UntilAsync(Func<bool> come) => UntilAsync(() => Task.FromResult(come()));

    private static async Task UntilAsync(Func<Task<bool>> come)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await come())
            await Task.Delay(20, enough.Token);
    }

    private static async Task<object?> ReadAsync(string owner, string sql)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    private sealed class Tick(ConcurrentQueue<Id<Trust>> done, CurrentTrust trust) : IAgendaHandler
    {
        public Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
        {
            done.Enqueue(trust.Id!.Value);
            return Task.FromResult<DateTimeOffset?>(null);
        }
    }
}
