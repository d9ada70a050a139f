using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lanyard.Web.SignIn;

public static class SignInSetup
{
    public static IServiceCollection AddLanyardSignIn(this IServiceCollection services)
    {
        services.AddScoped<SignInService>().AddScoped<WayIn>().AddSingleton<SignInStep>();
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(o =>
            {
                o.LoginPath = "/sign-in";
                o.ReturnUrlParameter = "return";
                // The session row ends sooner when nothing is done; the cookie only says which row, and by the real clock.
                o.ExpireTimeSpan = Session.Longest;
                o.SlidingExpiration = false;
                o.TimeProvider = TimeProvider.System;
                o.Cookie.Name = "lanyard";
                o.Cookie.HttpOnly = true;
                o.Cookie.SameSite = SameSiteMode.Lax;
                o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            });
        return services;
    }
}
