using System.Diagnostics;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Diagnostics;

namespace Lanyard.Web.Telemetry;

/// <summary>One line for each request: method, route template, status, time, and the ids of trust and person. Never the address itself.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // The page that says what went wrong belongs to a request that has its line already.
            await next(http);
            return;
        }
        var started = Stopwatch.GetTimestamp();
        var failed = true;
        try
        {
            await next(http);
            failed = false;
        }
        finally
        {
            Write(http, StatusOf(http, failed), Stopwatch.GetElapsedTime(started));
        }
    }

    /// <summary>499 for a caller who went away before the answer: nothing failed here.</summary>
    private static int StatusOf(HttpContext http, bool failed) =>
        (failed, http.RequestAborted.IsCancellationRequested, http.Response.HasStarted) switch
        {
            (true, true, _) => StatusCodes.Status499ClientClosedRequest,
            (true, _, false) => StatusCodes.Status500InternalServerError,
            _ => http.Response.StatusCode,
        };

    private void Write(HttpContext http, int status, TimeSpan took)
    {
        var method = MethodOf(http);
        var route = RouteOf(http);
        var current = http.RequestServices.GetRequiredService<CurrentPerson>();
        var trust = current.SignedIn ? current.Who.Trust.Value : (Guid?)null;
        var person = current.SignedIn ? current.Who.Person.Value : (Guid?)null;
        var trace = Activity.Current;
        if (trace is not null)
        {
            trace.DisplayName = $"{method} {route}";
            trace.SetTag("http.request.method", method);
            trace.SetTag("http.route", route);
            trace.SetTag("http.response.status_code", status);
            if (status >= 500)
                trace.SetStatus(ActivityStatusCode.Error);
        }
        var level = Quiet(route) && status < 500 ? LogLevel.Debug : LogLevel.Information;
        if (!log.IsEnabled(level))
            return;
        var milliseconds = Math.Round(took.TotalMilliseconds, 1);
        var traceId = trace?.TraceId.ToHexString();
        Handled(level, method, route, status, milliseconds, trust, person, traceId);
    }

    /// <summary>What the address looks like with names in the place of values; a path that no endpoint has is not repeated.</summary>
    private static string RouteOf(HttpContext http) =>
        http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } template } ? $"/{template.Trim('/')}" : "(no endpoint)";

    private static string MethodOf(HttpContext http) =>
        http.Request.Method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" ? http.Request.Method : "_OTHER";

    /// <summary>Watchers knock every few seconds, and a page brings its styles and fonts.</summary>
    private static bool Quiet(string route) =>
        route.StartsWith("/health/", StringComparison.Ordinal)
        || route.StartsWith("/css/", StringComparison.Ordinal)
        || route.StartsWith("/js/", StringComparison.Ordinal)
        || route.StartsWith("/lib/", StringComparison.Ordinal);

    [LoggerMessage(EventId = 1, Message = "{Method} {Route} {Status} in {Milliseconds} ms, trust {Trust}, person {Person}, trace {Trace}")]
    private partial void Handled(
        LogLevel level,
        string method,
        string route,
        int status,
        double milliseconds,
        Guid? trust,
        Guid? person,
        string? trace
    );
}
