using Lanyard.Core.Demo;
using Lanyard.Web.House;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Demo;

/// <summary>The demo's own pages, services and frame. Outside demo mode none of its addresses leads anywhere.</summary>
public static class DemoPages
{
    public static void AddDemoPages(this IServiceCollection services, Settings settings)
    {
        if (settings.Demo)
        {
            services.AddDemo();
            services.AddSingleton<IShellFeed, DemoShell>();
            // Whoever has to sign in chooses from the cast; the ordinary page is one link away.
            services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, o => o.LoginPath = "/demo");
        }
        else
        {
            // A page without a selector has no endpoint: there is nothing to knock at.
            services.Configure<RazorPagesOptions>(o =>
                o.Conventions.AddFolderRouteModelConvention("/Demo", page => page.Selectors.Clear())
            );
        }
    }
}
