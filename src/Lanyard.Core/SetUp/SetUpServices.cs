using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.SetUp;

internal static class SetUpServices
{
    public static IServiceCollection AddSetUp(this IServiceCollection services) =>
        services.AddSingleton<SetUpGate>().AddSingleton<SetUpCode>().AddScoped<SetUpHouse>();
}
