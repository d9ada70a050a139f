using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Somebody whose password was right in one trust, and what is still asked of them there.</summary>
public sealed record KnownByPassword(Id<Trust> Trust, string TrustName, Id<Person> Person, string Stamp, bool NeedsSecondFactor);

/// <summary>One try of an address and a password in one trust. Wrong tries are counted; a locked login is wrong whatever is typed.</summary>
public sealed class TryPassword(Changes changes, Logins logins, SecurityClock clock)
{
    /// <returns>Null when it is not them; nothing says why.</returns>
    public async Task<KnownByPassword?> DoAsync(Id<Trust> trust, string address, string password, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(trust), ct);
        var now = clock.Now;
        var day = UkTime.DateOf(change.Now);
        var email = address.Trim().ToLowerInvariant();
        var person = await change.Db.People.FirstOrDefaultAsync(p => p.Email == email && (p.LeftOn == null || p.LeftOn >= day), ct);
        var login = person is null ? null : await change.Db.HoldLoginAsync(person.Id, ct);
        // Checked even where it cannot count, so that the time taken tells nobody whether there is a login or whether it is locked.
        var right = await logins.CheckPasswordAsync(login!, password);
        if (login is null || login.PasswordHash is null || Lockout.IsLocked(login.LockedUntil, now))
            return null;
        if (right)
        {
            var name = await change.Db.Trusts.Select(t => t.Name).SingleAsync(ct);
            // A hash made with fewer rounds than today's was renewed by the check.
            await change.CommitAsync(ct);
            return new(trust, name, login.Person, login.SecurityStamp, login.HasSecondFactor);
        }
        if (Lockout.Fail(login, now))
            change.Record(new LockedOut(login.Person, login.FailedCount, login.LockedUntil!.Value));
        await change.CommitAsync(ct);
        return null;
    }
}
