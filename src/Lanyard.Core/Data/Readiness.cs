using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace Lanyard.Core.Data;

/// <summary>Can this copy do its work? Says which part cannot, and nothing that only an operator may know.</summary>
public sealed class Readiness(NpgsqlDataSource database, IServiceProvider services, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<ReadinessReport> LookAsync(CancellationToken ct)
    {
        var (answers, current) = await DatabaseAsync(ct);
        return new(answers, current, await SchedulerAsync(ct));
    }

    private async Task<(bool Answers, bool Current)> DatabaseAsync(CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            await using var command = database.CreateCommand("select name from migration");
            await using var reader = await command.ExecuteReaderAsync(either.Token);
            var applied = new HashSet<string>(StringComparer.Ordinal);
            while (await reader.ReadAsync(either.Token))
                applied.Add(reader.GetString(0));
            return (true, applied.SetEquals(Migration.All.Select(m => m.Name)));
        }
        catch (Exception e)
            when (e is NpgsqlException or ObjectDisposedException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return (false, false);
        }
    }

    private async Task<bool?> SchedulerAsync(CancellationToken ct)
    {
        bool? on = null;
        foreach (var factory in services.GetKeyedServices<ISchedulerFactory>(KeyedService.AnyKey))
        {
            foreach (var scheduler in await factory.GetAllSchedulers(ct))
                on = on == true || await scheduler.GetStatus(ct) == SchedulerStatus.Running;
            on ??= false;
        }
        return on;
    }
}

/// <param name="Scheduler">Null where this copy runs no scheduler.</param>
public sealed record ReadinessReport(bool Database, bool Migrations, bool? Scheduler)
{
    public bool Ready => Database && Migrations && Scheduler != false;
}
