using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Ends a round by hand. Whoever has not signed by then has lapsed, and the receipts stay.</summary>
public sealed class CloseRound(Changes changes)
{
    /// <param name="school">The school at which it is closed; null for the trust. A round of the whole trust is closed by the trust.</param>
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Round> id, Id<School>? school, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var round = await change.Db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
        if (round is null || (school is not null && round.School is { } own && own != school))
            return RoundRows.NoSuchRound;
        if (school is not null && round.School is null)
            return new Refusal("This round asks the whole trust, so only the trust can close it.");
        if (!round.IsOpen)
            return Done.It;
        await change.LockPolicyAsync(round.Policy, ct);
        await change.EndAsync(id, RoundEnd.Closed, null, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
