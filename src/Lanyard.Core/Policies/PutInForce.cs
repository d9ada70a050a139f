using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Has an approved edition bind from a day on, in place of the one before it.</summary>
public sealed class PutInForce(Changes changes, PolicyShelf shelf)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Edition> id, DateOnly from, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        var current = await change
            .Db.Editions.Where(e => e.Policy == policy.Id && e.State == EditionState.InForce && e.InForceUntil == null)
            .SingleOrDefaultAsync(ct);
        if (EditionLife.PutInForce(edition, current, from, UkTime.DateOf(change.Now)) is { } refusal)
            return refusal;
        edition.State = EditionState.InForce;
        edition.InForceFrom = from;
        edition.Version++;
        if (current is not null)
        {
            current.InForceUntil = from;
            current.Version++;
        }
        await change.WatchReviewAsync(edition, ct);
        await change.LookAtReferencesAsync(policy.Id, from, ct);
        if (current is not null)
            await change.WatchReviewAsync(current, ct);
        change.Record(
            new EditionPutInForce(id, policy.Id, from, current?.Id),
            ClauseName.Of(shelf.Read(edition.Digest, edition.Text), edition.Number, Capability.PolicyRegister)
        );
        await change.CommitAsync(ct);
        return Done.It;
    }
}
