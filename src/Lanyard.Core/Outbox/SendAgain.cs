using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Outbox;

/// <summary>A person has a stuck dispatch sent again, now.</summary>
public sealed class SendAgain(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Dispatch> id, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(actor, ct);
        // Locked, so that a double click sends it again once.
        var dispatch = await change
            .Db.Dispatches.FromSql($"select * from dispatch where trust_id = {actor.Trust.Value} and dispatch_id = {id.Value} for update")
            .SingleOrDefaultAsync(ct);
        if (dispatch is null)
            return new Refusal("This letter is no longer in the outbox.");
        if (!Sending.MayBeSentAgain(dispatch.State))
            return new Refusal("Only a letter that failed, or whose fate is unknown, can be sent again.");
        change.Record(new DispatchSentAgain(id, dispatch.State));
        dispatch.State = DispatchState.Queued;
        dispatch.DueAt = change.Now;
        change.Remind(SendOutbox.Kind, change.Now);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
