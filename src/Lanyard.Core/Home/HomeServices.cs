using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Home;

internal static class HomeServices
{
    public static IServiceCollection AddHome(this IServiceCollection services)
    {
        foreach (
            var kind in typeof(IToDo)
                .Assembly.GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IToDo)))
        )
            services.AddSingleton(typeof(IToDo), kind);
        return services.AddSingleton<HomeQueries>();
    }
}
