using System.Security.Claims;
using System.Text.Encodings.Web;
using Lanyard.Core.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Lanyard.Web.SignIn;

/// <summary>
/// Knows a program by <c>Authorization: Bearer lan_…</c>: it acts as the person who made the token, within the token's scope. What was read to
/// know them is kept with the request, so that the doors need not ask again.
/// </summary>
public sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    WhoQueries people,
    TimeProvider clock
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "token";
    private const string Bearer = "Bearer ";

    /// <summary>Tokens open the API and nothing else: a page in a browser has no use for one.</summary>
    public static bool Concerns(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            && http.Request.Headers.Authorization.Count > 0;
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        if (TokenText.Read(header[Bearer.Length..].Trim()) is not var (trust, digest))
            return AuthenticateResult.Fail("This is not a token of Lanyard.");
        var day = UkTime.DateOf(clock.GetUtcNow());
        if (await people.FindByTokenAsync(trust, digest, day, Context.RequestAborted) is not { } who)
            return AuthenticateResult.Fail("This token does not work.");
        Context.Features.Set(who);
        Claim[] claims = [new(Claims.Trust, who.Trust.ToString()), new(Claims.Person, who.Person.ToString())];
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, SchemeName)), SchemeName));
    }
}
