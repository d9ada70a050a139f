using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Ends every session of the person at once and forgets every browser; with a session given, all but that one.</summary>
public sealed class SignOutEverywhere(Changes changes, Logins logins, SecurityClock clock)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Session>? but, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var person = actor.Person ?? throw new ArgumentException("Only a person is signed in.", nameof(actor));
        await using var change = await changes.BeginAsync(actor, ct);
        var now = clock.Now;
        if (await change.Db.HoldLoginAsync(person, ct) is { } login)
            await logins.RenewAsync(change, login, but, now, ct);
        else
            await change
                .Db.Sessions.Where(s => s.Person == person && s.EndedAt == null && s.Id != (but ?? default))
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), ct);
        change.Record(new SignedOutEverywhere(person));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
