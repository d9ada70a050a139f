using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Ledger;

internal static class LedgerServices
{
    public static IServiceCollection AddLedger(this IServiceCollection services) =>
        services
            .AddScoped<Changes>()
            .AddScoped<VerifyLedger>()
            .AddSingleton<VerifyEveryLedger>()
            .AddScoped<LedgerQueries>()
            .AddScoped<ReadLedger>();
}
