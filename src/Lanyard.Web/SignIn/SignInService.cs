using System.Security.Claims;
using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lanyard.Web.SignIn;

/// <summary>Signs a browser in and out. The cookie carries ids only; the session behind it says whether they still count.</summary>
public sealed class SignInService(IServiceScopeFactory scopes)
{
    /// <summary>Begins a session for somebody who has proved who they are, and gives the browser its cookie.</summary>
    public async Task SignInAsync(HttpContext http, Id<Trust> trust, Id<Person> person)
    {
        ArgumentNullException.ThrowIfNull(http);
        await EndAsync(http);
        var agent = http.Request.Headers.UserAgent;
        await GiveCookieAsync(http, await scopes.InNewScopeAsync((StartSession u) => u.DoAsync(trust, person, agent, http.RequestAborted)));
    }

    /// <param name="stamp">The login's stamp when the step before was proved.</param>
    /// <returns>False when the login was changed since, so that they have to begin again.</returns>
    public async Task<bool> SignInAfterAsync(HttpContext http, Id<Trust> trust, Id<Person> person, string stamp)
    {
        ArgumentNullException.ThrowIfNull(http);
        await EndAsync(http);
        var agent = http.Request.Headers.UserAgent;
        var session = await scopes.InNewScopeAsync((StartSession u) => u.DoAfterAsync(trust, person, stamp, agent, http.RequestAborted));
        if (session is not null)
            await GiveCookieAsync(http, session);
        return session is not null;
    }

    public async Task SignOutAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        await EndAsync(http);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    public static ClaimsPrincipal Principal(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Claim[] claims =
        [
            new(Claims.Trust, session.Trust.ToString()),
            new(Claims.Person, session.Person.ToString()),
            new(Claims.Session, session.Id.ToString()),
        ];
        return new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    private static Task GiveCookieAsync(HttpContext http, Session session) =>
        http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(session));

    // The old session of this browser ends, so that a cookie that somebody planted is worth nothing afterwards.
    private async Task EndAsync(HttpContext http)
    {
        var signedIn = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (
            Id<Trust>.TryParse(signedIn.Principal?.FindFirstValue(Claims.Trust), out var trust)
            && Id<Person>.TryParse(signedIn.Principal?.FindFirstValue(Claims.Person), out var person)
            && Id<Session>.TryParse(signedIn.Principal?.FindFirstValue(Claims.Session), out var session)
        )
            await scopes.InNewScopeAsync((EndSession u) => u.DoAsync(trust, person, session, http.RequestAborted));
    }
}
