using Lanyard.Core.Clockwork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lanyard.Core.Demo;

public static class DemoServices
{
    /// <summary>The demo's clock in place of the real one, and the story. Called in demo mode only.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddSingleton(new HouseClock(TimeProvider.System));
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(s => s.GetRequiredService<HouseClock>()));
        services.AddSingleton<ClockWatch>().AddHostedService(s => s.GetRequiredService<ClockWatch>());
        services.AddSingleton<MoveClock>(s => new(s.GetRequiredService<Npgsql.NpgsqlDataSource>(), s.GetRequiredService<HouseClock>()));
        services.AddSingleton<DemoStage>().AddSingleton<PrepareDemo>();
        foreach (
            var scene in typeof(IDemoScene)
                .Assembly.GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IDemoScene)))
        )
            services.AddSingleton(typeof(IDemoScene), scene);
        return services;
    }
}
