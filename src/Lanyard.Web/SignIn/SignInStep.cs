using System.Security.Cryptography;
using System.Text.Json;
using Lanyard.Core.Ledger;
using Lanyard.Core.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Lanyard.Web.SignIn;

/// <summary>What a browser has proved so far on its way in, and where it wants to go.</summary>
public sealed record Step(IReadOnlyList<KnownByPassword> Known, string? Return);

/// <summary>
/// Keeps a <see cref="Step"/> in a protected cookie for some minutes, so that choosing a trust or typing a code survives the back button and
/// needs no memory on the server.
/// </summary>
public sealed class SignInStep(IDataProtectionProvider protection)
{
    private const string Cookie = "lanyard-step";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    private static readonly JsonSerializerOptions Json = new() { Converters = { new IdJson() } };
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Lanyard.SignIn.Step").ToTimeLimitedDataProtector();

    public void Keep(HttpContext http, Step step)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(step, Json), Lifetime), Options(http));
    }

    /// <returns>Null when there is none, or it is too old: sign-in begins again.</returns>
    public Step? Read(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 } kept
                ? JsonSerializer.Deserialize<Step>(_protector.Unprotect(kept), Json)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(Cookie, Options(http));
    }

    private static CookieOptions Options(HttpContext http) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = "/sign-in",
            IsEssential = true,
        };
}
