using Lanyard.Core.Clockwork;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Accounts;

internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services
            .AddScoped<EnterAccount>()
            .AddScoped<ChangeAccount>()
            .AddScoped<CloseAccount>()
            .AddScoped<AccountQueries>()
            .AddScoped<CheckRules>()
            .AddScoped<CheckAccount>()
            .AddAgendaHandler<WatchChecks>(WatchChecks.Kind);
}
