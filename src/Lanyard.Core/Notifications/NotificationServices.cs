using Lanyard.Core.Clockwork;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Notifications;

internal static class NotificationServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services
            .AddScoped<ReadNotifications>()
            .AddScoped<ChooseMail>()
            .AddScoped<NotificationQueries>()
            .AddAgendaHandler<SendDigests>(SendDigests.Kind);
}
