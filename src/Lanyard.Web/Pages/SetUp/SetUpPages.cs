using Lanyard.Core.SetUp;
using Lanyard.Web.House;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SetUp;

/// <summary>While the house is empty, whoever comes is led to the set-up page; afterwards that page leads to the front door.</summary>
public static class SetUpPages
{
    public const string Path = "/set-up";

    public static void AddSetUpPages(this IServiceCollection services, Settings settings)
    {
        // The demo is never empty: there the page has no endpoint at all.
        if (settings.Demo)
            services.Configure<RazorPagesOptions>(o =>
                o.Conventions.AddFolderRouteModelConvention("/SetUp", page => page.Selectors.Clear())
            );
    }

    public static void UseSetUp(this WebApplication app) =>
        app.Use(
            async (http, next) =>
            {
                if (
                    LeadsToSetUp(http.Request)
                    && await http.RequestServices.GetRequiredService<SetUpGate>().IsOpenAsync(http.RequestAborted)
                )
                    http.Response.Redirect(Path);
                else
                    await next(http);
            }
        );

    private static bool LeadsToSetUp(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && (request.Path == "/" || request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase));

    /// <summary>What the terminal prints when an empty house starts: the page, with the code in its address.</summary>
    public static string Invitation(string origin, SetUpCode code) =>
        $"""

            There is nobody in this house yet. To set it up, open

                {origin}{Path}?code={code.Printed}

            The code in the address works until somebody has used it or this program stops.

            """;
}
