using System.Net;

namespace Lanyard.Web.Tests;

/// <summary>Keeps cookies from one request to the next as a browser does; redirects are left for the test to see.</summary>
internal sealed class CookieHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer _cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var kept = _cookies.GetCookieHeader(request.RequestUri!);
        if (kept.Length > 0)
        {
            var given = request.Headers.TryGetValues("Cookie", out var values) ? string.Join("; ", values) + "; " : "";
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", given + kept);
        }
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
                _cookies.SetCookies(request.RequestUri!, cookie);
        }
        return response;
    }
}
