using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lanyard.Core.SignIn;

public static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton(new SecurityClock(TimeProvider.System));
        return services.AddScoped<StartSession>().AddScoped<EndSession>();
    }
}
