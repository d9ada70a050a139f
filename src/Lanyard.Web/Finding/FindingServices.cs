namespace Lanyard.Web.Finding;

internal static class FindingServices
{
    public static IServiceCollection AddFinding(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        foreach (
            var finder in typeof(IFinder)
                .Assembly.GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IFinder)))
        )
            services.AddScoped(typeof(IFinder), finder);
        return services;
    }
}
