namespace Lanyard.Web.Api.Kernel;

/// <summary>
/// A browser sends its cookie with what other sites make it send. So a change that comes with a cookie must come from our own pages, as the
/// browser itself says; programs send a token and no such word.
/// </summary>
public sealed class OwnPagesOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var from = http.Request.Headers["Sec-Fetch-Site"].ToString();
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        return reads || http.Request.Headers.Authorization.Count > 0 || from is "" or "same-origin" or "none"
            ? next(http)
            : ProblemAnswer.WriteAsync(
                http,
                Problem.Of(
                    StatusCodes.Status403Forbidden,
                    "A page of another site asked for this change. Send a token instead of a cookie."
                )
            );
    }
}
