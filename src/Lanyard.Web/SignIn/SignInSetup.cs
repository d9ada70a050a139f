using Lanyard.Domain.SignIn;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Antiforgery;
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
                Safe(o.Cookie, "lanyard", settings);
            });
        services.Configure<AntiforgeryOptions>(o => Safe(o.Cookie, "lanyard-forms", settings));
        return services.AddLimits();
    }

    /// <summary>
    /// Not for scripts, not for other sites, and by https alone where people come by https. The prefix makes browsers refuse one that was set for
    /// a wider domain or by an address without https; a laptop's http cannot have it.
    /// </summary>
    private static void Safe(CookieBuilder cookie, string name, Settings settings)
    {
        cookie.Name = settings.ByHttps ? $"__Host-{name}" : name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.SecurePolicy = settings.ByHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
