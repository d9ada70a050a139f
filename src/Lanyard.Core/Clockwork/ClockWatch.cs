using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lanyard.Core.Clockwork;

/// <summary>Looks every second whether another copy has moved the demo's clock, and the first time before anything else begins.</summary>
public sealed partial class ClockWatch(NpgsqlDataSource database, HouseClock clock, ILogger<ClockWatch> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public async Task LookAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand("select ahead_ms from demo_clock");
        if (await command.ExecuteScalarAsync(ct) is long ahead)
            clock.CatchUp(TimeSpan.FromMilliseconds(ahead));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1), TimeProvider.System);
        while (await second.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (NpgsqlException problem)
            {
                // The database is away for a moment; the next second asks again.
                CouldNotLook(problem);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The demo's clock could not be read; the next second asks again")]
    private partial void CouldNotLook(Exception problem);
}
