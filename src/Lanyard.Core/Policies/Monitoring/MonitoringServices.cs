using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Policies.Monitoring;

internal static class MonitoringServices
{
    public static IServiceCollection AddMonitoring(this IServiceCollection services) =>
        services
            .AddScoped<NoticeQueries>()
            .AddScoped<WriteNotice>()
            .AddScoped<IssueNotice>()
            .AddScoped<ReadNotice>()
            .AddScoped<ISchoolFactSource, MonitoringFactSource>();
}
