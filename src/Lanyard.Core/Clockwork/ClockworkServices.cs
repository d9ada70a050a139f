using System.Data.Common;
using Lanyard.Core.Data;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Lanyard.Core.Clockwork;

public static class ClockworkServices
{
    /// <summary>The agenda and its worker, without anything that knocks.</summary>
    internal static IServiceCollection AddAgenda(this IServiceCollection services) =>
        services.AddSingleton(new ClockworkOptions()).AddSingleton<AgendaWorker>();

    /// <summary>
    /// Starts the clockwork with the host: Quartz, clustered on our own database. Whichever copy of the application is free answers each tick.
    /// </summary>
    public static IServiceCollection AddClockwork(this IServiceCollection services, Database database, ClockworkOptions options)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options).AddSingleton<DbDataSource>(database.App);
        services.AddQuartz(
            "lanyard",
            quartz =>
            {
                // Ticks come in real time; what is due is asked of the application's clock, which the demo moves. Only a scheduler with a name
                // has a clock of its own: without one this line would give the whole application this clock.
                quartz.UseTimeProvider(TimeProvider.System);
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(source => source.UseRegisteredDataSource = true);
                    store.UseSystemTextJsonSerializer();
                    store.ConfigureStore(o =>
                    {
                        o.TablePrefix = QuartzSchema.Prefix;
                        o.UseBackgroundThreads = true;
                    });
                    store.UseClustering(cluster =>
                    {
                        cluster.CheckinInterval = TimeSpan.FromSeconds(5);
                        cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(5);
                    });
                });
                quartz.ScheduleJob<AgendaJob>(
                    trigger =>
                        trigger.WithIdentity("agenda").StartNow().WithSimpleSchedule(s => s.WithInterval(options.Poll).RepeatForever()),
                    job => job.WithIdentity("agenda")
                );
            }
        );
        return services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }
}
