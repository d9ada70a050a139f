using Lanyard.Core.Clockwork;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Inbox;

internal static class InboxServices
{
    public static IServiceCollection AddInbox(this IServiceCollection services) =>
        services
            .AddScoped<PromiseMaker>()
            .AddScoped<ReceiveMessages>()
            .AddScoped<EndMessage>()
            .AddScoped<ReopenMessage>()
            .AddScoped<LookAtEdit>()
            .AddScoped<ClaimMessage>()
            .AddScoped<SetUrgency>()
            .AddScoped<InboxQueries>()
            .AddAgendaHandler<WatchPromises>(WatchPromises.Kind);
}
