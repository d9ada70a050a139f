using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Takes an edition back: a draft that is given up, or a policy that ends today without a successor.</summary>
public sealed class WithdrawEdition(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Edition> id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        if (EditionLife.Withdraw(edition) is { } refusal)
            return refusal;
        var today = UkTime.DateOf(change.Now);
        if (edition.InForceFrom is { } began && (edition.InForceUntil is null || edition.InForceUntil > today))
            edition.InForceUntil = began > today ? began : today;
        if (edition.InForceFrom > today)
            await ReopenAsync(change, edition, ct);
        if (!edition.IsOpen && edition.State != EditionState.Approved)
            await change.LookAtReferencesAsync(policy.Id, today, ct);
        edition.State = EditionState.Withdrawn;
        edition.Version++;
        await change.WatchReviewAsync(edition, ct);
        change.Record(new EditionWithdrawn(id, policy.Id, today));
        await change.CommitAsync(ct);
        return Done.It;
    }

    // It never took over, so the edition that it was to take over from goes on.
    private static async Task ReopenAsync(Change change, Edition edition, CancellationToken ct)
    {
        var before = await change.Db.Editions.SingleOrDefaultAsync(
            e => e.Policy == edition.Policy && e.State == EditionState.InForce && e.InForceUntil == edition.InForceFrom,
            ct
        );
        if (before is null)
            return;
        before.InForceUntil = null;
        before.Version++;
        await change.WatchReviewAsync(before, ct);
    }
}
