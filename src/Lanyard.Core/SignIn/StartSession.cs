using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>
/// The last step of signing in, when everything was proved. Sessions are working state and are not in the ledger: what a session does is, and
/// a list of who was at work at what hour is not something to keep for ever.
/// </summary>
public sealed class StartSession(LanyardDb db, SecurityClock clock, TimeProvider agenda)
{
    public async Task<Session> DoAsync(Id<Trust> trust, Id<Person> person, string? userAgent, CancellationToken ct) =>
        await BeginAsync(trust, person, _ => true, userAgent, ct)
        ?? throw new InvalidOperationException("Nothing was asked that could fail.");

    /// <param name="stamp">The login's stamp when the step before was proved.</param>
    /// <returns>Null when the login was changed since, so that signing in has to begin again.</returns>
    public Task<Session?> DoAfterAsync(Id<Trust> trust, Id<Person> person, string stamp, string? userAgent, CancellationToken ct) =>
        BeginAsync(trust, person, login => login?.SecurityStamp == stamp, userAgent, ct);

    private async Task<Session?> BeginAsync(
        Id<Trust> trust,
        Id<Person> person,
        Predicate<Login?> fits,
        string? userAgent,
        CancellationToken ct
    )
    {
        db.Current.Set(trust);
        var now = clock.Now;
        var login = await db.Logins.FirstOrDefaultAsync(l => l.Person == person, ct);
        if (!fits(login))
            return null;
        if (login is not null)
        {
            login.FailedCount = 0;
            login.LockedUntil = null;
            login.LastSignInAt = now;
        }
        var session = new Session
        {
            Trust = trust,
            Id = Id<Session>.New(now),
            Person = person,
            Stamp = login?.SecurityStamp,
            Browser = BrowserName.Of(userAgent),
            StartedAt = now,
            LastSeenAt = now,
            ProvedAt = now,
        };
        db.Add(session);
        await db.SaveChangesAsync(ct);
        await Agenda.RemindAsync(db, ForgetSignIns.Kind, agenda.GetUtcNow() + ForgetSignIns.Pause, ct);
        return session;
    }
}
