using Lanyard.Domain.SignIn;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.SignIn;

public static class SignInSetup
{
    private const string Either = "cookie or token";

    public static IServiceCollection AddLanyardSignIn(this IServiceCollection services, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddScoped<SignInService>().AddScoped<WayIn>().AddSingleton<SignInStep>().AddSingleton<KeptForm>().AddScoped<OwnBrowser>();
        services.Configure<MvcOptions>(o => o.Filters.Add<FreshFilter>(FreshFilter.AfterAntiforgery));
        services
            .AddAuthentication(Either)
            .AddPolicyScheme(
                Either,
                null,
                o =>
                    o.ForwardDefaultSelector = http =>
                        TokenHandler.Concerns(http) ? TokenHandler.SchemeName : CookieAuthenticationDefaults.AuthenticationScheme
            )
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.SchemeName, null)
            .AddCookie(o =>
            {
                o.LoginPath = "/sign-in";
                o.ReturnUrlParameter = "return";
                // The session row ends sooner when nothing is done; the cookie only says which row, and by the real clock: the demo's may be
                // moved on by weeks, and nobody is to be signed out by that.
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
