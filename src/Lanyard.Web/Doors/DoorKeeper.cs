using System.Security.Claims;
using Lanyard.Core.Data;
using Lanyard.Core.People;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Lanyard.Web.Api;
using Lanyard.Web.Api.Kernel;
using Microsoft.AspNetCore.Authentication;

namespace Lanyard.Web.Doors;

/// <summary>
/// Stands at every door: who knocks, which school they name, and whether the one table of roles lets them in. A school that does not exist
/// and a school of another trust look alike: 404. A known school without the permission is 403 and is logged.
/// </summary>
public sealed partial class DoorKeeper(
    RequestDelegate next,
    WhoQueries people,
    TimeProvider clock,
    SecurityClock real,
    ILogger<DoorKeeper> log
)
{
    public async Task InvokeAsync(HttpContext http, CurrentTrust trust, CurrentPerson current)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(current);
        // The router's own answers, such as "this address does not take this method", are no doors: there is nothing behind them.
        if (http.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(http);
            return;
        }
        var who = await WhoKnocksAsync(http);
        if (who is not null)
        {
            trust.Set(who.Trust);
            // Known from here on, whether they are let in or not: pages that say no and the log show who asked.
            current.Pass(who);
        }
        switch (endpoint.Metadata.GetMetadata<IDoor>())
        {
            case OpenToAllAttribute:
                await next(http);
                return;
            case NeedsAttribute when who is null && ApiV1.Concerns(http):
                // A program is told; only a person is shown the way to the sign-in page.
                http.Response.Headers.WWWAuthenticate = "Bearer";
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            case NeedsAttribute when who is null:
                await http.ChallengeAsync();
                return;
            case NeedsAttribute when who.OwesSecondFactor && endpoint.Metadata.GetMetadata<BeforeSecondFactorAttribute>() is null:
                await AskForSecondFactorAsync(http);
                return;
            case NeedsAttribute when who.Token is { } token && !token.Scope.Allows(http.Request.Method):
                await SayNoAsync(http, "This token may only read. Make one that may write on your account page.");
                return;
            case NeedsAttribute when who.Token is not null && endpoint.Metadata.GetMetadata<FreshAttribute>() is not null:
                await SayNoAsync(http, "No token opens this. Sign in with your browser and do it there.");
                return;
            case NeedsAttribute needs:
                await EnterAsync(http, current, who, needs, endpoint);
                return;
            default:
                UndeclaredDoor(endpoint.DisplayName);
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
        }
    }

    private static Task AskForSecondFactorAsync(HttpContext http)
    {
        if (ApiV1.Concerns(http))
            return SayNoAsync(http, "Your trust asks for a second factor from your role. Sign in with your browser and set it up.");
        var back = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : "/";
        http.Response.Redirect($"/me/second-factor/set-up?return={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    }

    private static Task SayNoAsync(HttpContext http, string why) =>
        ProblemAnswer.WriteAsync(http, Problem.Of(StatusCodes.Status403Forbidden, why));

    private async Task EnterAsync(HttpContext http, CurrentPerson current, Who who, NeedsAttribute needs, Endpoint endpoint)
    {
        SchoolLine? school = null;
        if (http.GetRouteValue("school") is string named)
        {
            school = who.Schools.FirstOrDefault(s => s.Slug == named || (Id<School>.TryParse(named, out var id) && s.Id == id));
            if (school is null)
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
        }
        if (!Allows(who.Access, needs, school))
        {
            Denied(who.Person.Value, needs.Permission, endpoint.DisplayName);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        current.Enter(who, school, needs.Permission);
        await next(http);
    }

    public static bool Allows(Access access, NeedsAttribute needs, SchoolLine? school)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(needs);
        if (needs.Reach == Reach.Trust)
            return access.May(needs.Permission);
        return school is null ? access.MaySomewhere(needs.Permission) : access.May(needs.Permission, school.Id);
    }

    private async Task<Who?> WhoKnocksAsync(HttpContext http)
    {
        if (http.Features.Get<Who>() is { } byToken)
            return byToken;
        if (
            !Id<Trust>.TryParse(http.User.FindFirstValue(Claims.Trust), out var trust)
            || !Id<Person>.TryParse(http.User.FindFirstValue(Claims.Person), out var person)
            || !Id<Session>.TryParse(http.User.FindFirstValue(Claims.Session), out var session)
        )
            return null;
        var who = await people.FindAsync(trust, person, session, UkTime.DateOf(clock.GetUtcNow()), http.RequestAborted);
        if (who?.Session is { } line && real.Now - line.LastSeenAt >= Session.Noted)
            await people.NoteUseAsync(trust, session, http.RequestAborted);
        return who;
    }

    [LoggerMessage(1, LogLevel.Warning, "{Person} was not let in: {Permission} is missing for {Door}")]
    private partial void Denied(Guid person, Permission permission, string? door);

    [LoggerMessage(2, LogLevel.Error, "{Door} does not say who may come in, so nobody may")]
    private partial void UndeclaredDoor(string? door);
}

/// <summary>The names of the claims that a signed-in person carries: ids only.</summary>
public static class Claims
{
    public const string Trust = "trust";
    public const string Person = "person";
    public const string Session = "session";
}
