using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignIn;

/// <summary>One's own token stops working at once. Revoked again, nothing happens.</summary>
public sealed class RevokeToken(Changes changes, SecurityClock clock)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<AccessToken> token, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var now = clock.Now;
        // In one statement, so that of two clicks one revokes.
        var revoked = await change
            .Db.AccessTokens.Where(t => t.Id == token && t.Person == actor.Person && t.RevokedAt == null)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.RevokedAt, now), ct);
        if (revoked == 0)
            return Done.It;
        change.Record(new TokenRevoked(actor.Person!.Value, token));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
