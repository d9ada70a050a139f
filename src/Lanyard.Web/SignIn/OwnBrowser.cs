using System.Security.Cryptography;
using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.SignIn;

namespace Lanyard.Web.SignIn;

/// <summary>Remembers a browser for some weeks: one random value in its cookie, its digest with each person who asked for it.</summary>
public sealed class OwnBrowser(IServiceScopeFactory scopes)
{
    private const string Cookie = "lanyard-browser";

    public async Task<bool> IsKnownAsync(HttpContext http, KnownByPassword known)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(known);
        return Digest(http.Request.Cookies[Cookie]) is { } digest
            && await scopes.InNewScopeAsync(
                (KnownBrowsers b) => b.KnowsAsync(known.Trust, known.Person, known.Stamp, digest, http.RequestAborted)
            );
    }

    public async Task RememberAsync(HttpContext http, KnownByPassword known)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(known);
        var value = http.Request.Cookies[Cookie];
        if (Digest(value) is not { } digest)
        {
            value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            digest = Digest(value)!;
        }
        var agent = http.Request.Headers.UserAgent;
        await scopes.InNewScopeAsync(
            (KnownBrowsers b) => b.RememberAsync(known.Trust, known.Person, known.Stamp, digest, agent, http.RequestAborted)
        );
        http.Response.Cookies.Append(
            Cookie,
            value!,
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
                Path = "/sign-in",
                MaxAge = KnownBrowser.Lifetime,
                IsEssential = true,
            }
        );
    }

    private static byte[]? Digest(string? value) =>
        value is { Length: 64 } && value.All(char.IsAsciiHexDigitLower) ? SHA256.HashData(Convert.FromHexString(value)) : null;
}
