using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lanyard.Bench;

/// <summary>Ledger events a second, each in a durable transaction of its own, beside a bare insert of one row in the same database.</summary>
internal static class LedgerBench
{
    private const string Table = "Ledger: one event a transaction, durable";

    public static async Task RunAsync(Figures figures, TestServer server, TimeSpan time)
    {
        await using (
            var create = NpgsqlDataSource.Create(server.Owner).CreateCommand("create table bare (id uuid primary key, body text not null)")
        )
            await create.ExecuteNonQueryAsync();
        var one = figures.Add(await Measure.RunAsync(Table, "bare single-row insert, 1 connection", 1, time, _ => BareAsync(server)));
        var ten = figures.Add(await Measure.RunAsync(Table, "bare single-row insert, 10 connections", 10, time, _ => BareAsync(server)));
        await using var house = new TestHouse(server.Database);
        var trusts = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => house.FoundTrustAsync($"Bench Trust {n}")));
        figures.Add(await Measure.RunAsync(Table, "one trust, 1 worker", 1, time, _ => AppendAsync(house, trusts[0]), one));
        figures.Add(await Measure.RunAsync(Table, "one trust, 10 workers in turn", 10, time, _ => AppendAsync(house, trusts[0]), ten));
        figures.Add(await Measure.RunAsync(Table, "ten trusts, a worker each", 10, time, w => AppendAsync(house, trusts[w]), ten));
    }

    private static async Task<Func<Task>> BareAsync(TestServer server)
    {
        var connection = await NpgsqlDataSource.Create(server.Owner).OpenConnectionAsync();
        var command = new NpgsqlCommand("insert into bare values ($1, $2)", connection);
        var id = command.Parameters.Add(new() { Value = Guid.Empty });
        command.Parameters.Add(new() { Value = "the body of an event, about as long as one in the ledger is: {\"person\":\"0199\"}" });
        await command.PrepareAsync();
        return async () =>
        {
            id.Value = Id<LedgerEvent>.New(TimeProvider.System.GetUtcNow()).Value;
            await command.ExecuteNonQueryAsync();
        };
    }

    private static Task<Func<Task>> AppendAsync(TestHouse house, Id<Trust> trust) =>
        Task.FromResult<Func<Task>>(async () =>
        {
            await using var scope = house.Services.CreateAsyncScope();
            await using var change = await scope
                .ServiceProvider.GetRequiredService<Changes>()
                .BeginAsync(Actor.Clock(trust), CancellationToken.None);
            change.Record(new TrustFounded(trust));
            await change.CommitAsync(CancellationToken.None);
        });
}
