using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Lanyard.Web.Look;

/// <summary>
/// An answer without words gets a page with words. Programs are left alone: what lies under /api, /openapi and /health answers for itself.
/// </summary>
public static class ErrorPages
{
    private static readonly string[] s_forPrograms = ["/api", "/openapi", "/health"];

    /// <summary>Before routing: the error page is found by going through the routes again.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) =>
        app.UseWhen(
            context => !s_forPrograms.Any(p => context.Request.Path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase)),
            pages =>
            {
                pages.UseExceptionHandler("/error/500");
                pages.UseStatusCodePagesWithReExecute("/error/{0}");
            }
        );

    /// <summary>
    /// After authentication: the page that says something broke asks nobody who is there, since the answer may be what broke.
    /// </summary>
    public static IApplicationBuilder UseNobodyAfterFault(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Features.Get<IExceptionHandlerFeature>() is not null)
                {
                    context.User = new ClaimsPrincipal();
                }

                return next(context);
            }
        );
}

/// <summary>Notes that a form was refused because its token is missing or too old, so that the error page can say so.</summary>
public sealed class StaleFormFilter : IAlwaysRunResultFilter
{
    public static bool Refused(HttpContext context) => context.Items.ContainsKey(typeof(StaleFormFilter));

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            if (Done(context.HttpContext) is { } onward)
                context.Result = new RedirectResult(onward);
            else
                context.HttpContext.Items[typeof(StaleFormFilter)] = true;
        }
    }

    /// <summary>Where to go when what the form was for has come about already: sent twice, from two tabs, or after the back button.</summary>
    private static string? Done(HttpContext context) =>
        (context.Request.Path.Value, context.User.Identity?.IsAuthenticated is true) switch
        {
            ("/sign-in" or "/sign-in/code" or "/set-up", true) => "/",
            ("/sign-out", false) => "/sign-in",
            _ => null,
        };

    public void OnResultExecuted(ResultExecutedContext context) { }
}
