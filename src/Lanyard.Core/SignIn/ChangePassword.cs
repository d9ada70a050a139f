using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>Somebody signed in chooses another password. Everywhere else they are signed out.</summary>
public sealed class ChangePassword(Changes changes, GiveLogin give)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Session>? here, string? password, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var person = await change.Db.People.SingleAsync(p => p.Id == actor.Person, ct);
        var given = await give.SetPasswordAsync(change, person, password, PasswordOccasion.Changed, here, ct);
        if (!given.Ok)
            return given.Refused<Done>();
        await change.CommitAsync(ct);
        return Done.It;
    }
}
