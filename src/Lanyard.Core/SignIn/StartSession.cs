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
public sealed class StartSession(LanyardDb db, SecurityClock clock)
{
    public async Task<Session> DoAsync(Id<Trust> trust, Id<Person> person, string? userAgent, CancellationToken ct)
    {
        db.Current.Set(trust);
        var now = clock.Now;
        var login = await db.Logins.FirstOrDefaultAsync(l => l.Person == person, ct);
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
        return session;
    }
}
