using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Before a sensitive act somebody signed in shows once more that it is them: with their password, or a code of their second factor.</summary>
public sealed class ProveAgain(Changes changes, Logins logins, TrySecondFactor secondFactor, SecurityClock clock)
{
    /// <param name="withoutLogin">In the demo nobody has a password, and whoever presses the button is who they say.</param>
    public async Task<bool> DoAsync(
        Id<Trust> trust,
        Id<Person> person,
        Id<Session> session,
        string? proof,
        bool withoutLogin,
        CancellationToken ct
    )
    {
        await using var change = await changes.BeginAsync(Actor.Of(trust, person), ct);
        var now = clock.Now;
        var login = await change.Db.HoldLoginAsync(person, ct);
        var right = login?.PasswordHash is null ? withoutLogin : await IsThemAsync(change, login, proof ?? "", now);
        if (right)
            await change
                .Db.Sessions.Where(s => s.Id == session && s.Person == person && s.EndedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.ProvedAt, now), ct);
        await change.CommitAsync(ct);
        return right;
    }

    private async Task<bool> IsThemAsync(Change change, Login login, string proof, DateTimeOffset now)
    {
        var password = await logins.CheckPasswordAsync(login, proof);
        if (Lockout.IsLocked(login.LockedUntil, now))
            return false;
        if (password || await secondFactor.IsItAsync(change, login, proof, now))
        {
            login.FailedCount = 0;
            return true;
        }
        if (Lockout.Fail(login, now))
            change.Record(new LockedOut(login.Person, login.FailedCount, login.LockedUntil!.Value));
        return false;
    }
}
