using System.Security.Claims;
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
        // The old session of this browser ends, so that a cookie that somebody planted is worth nothing afterwards.
        await EndAsync(http);
        // A scope of its own: the request's may serve another trust, the one that the browser was signed in to until now.
        await using var scope = scopes.CreateAsyncScope();
        var start = scope.ServiceProvider.GetRequiredService<StartSession>();
        var session = await start.DoAsync(trust, person, http.Request.Headers.UserAgent, http.RequestAborted);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(session));
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

    private async Task EndAsync(HttpContext http)
    {
        var signedIn = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (
            Id<Trust>.TryParse(signedIn.Principal?.FindFirstValue(Claims.Trust), out var trust)
            && Id<Person>.TryParse(signedIn.Principal?.FindFirstValue(Claims.Person), out var person)
            && Id<Session>.TryParse(signedIn.Principal?.FindFirstValue(Claims.Session), out var session)
        )
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<EndSession>().DoAsync(trust, person, session, http.RequestAborted);
        }
    }
}
