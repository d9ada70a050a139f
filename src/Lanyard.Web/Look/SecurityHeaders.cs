using Lanyard.Web.Doors;

namespace Lanyard.Web.Look;

/// <summary>
/// What every answer tells the browser not to do. Scripts, styles, fonts and pictures come from here and from nowhere else, none of them
/// written into a page; no other site may frame us or receive our forms.
/// </summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; frame-src 'none'; base-uri 'none'; object-src 'none'";

    private static readonly (string Name, string Value)[] s_headers =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
    ];

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // When the answer starts, because an error page empties the headers that were set before it.
                context.Response.OnStarting(() =>
                {
                    Write(context);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in s_headers)
        {
            headers[name] = value;
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<SecretAddressAttribute>() is not null)
        {
            headers["Referrer-Policy"] = "no-referrer";
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        // Pages are about people: the next user of this machine must not find them with the back button.
        if (
            headers.CacheControl.Count == 0
            && context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true
        )
        {
            headers.CacheControl = "no-store";
        }
    }
}
