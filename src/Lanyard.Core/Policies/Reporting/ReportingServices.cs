using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Policies.Reporting;

internal static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services) =>
        services
            .AddScoped<ReportQueries>()
            .AddScoped<DrawReport>()
            .AddScoped<PresentReport>()
            .AddScoped<ISchoolFactSource, ReportFactSource>();
}
