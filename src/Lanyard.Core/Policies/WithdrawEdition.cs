using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

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
        edition.State = EditionState.Withdrawn;
        edition.Version++;
        change.Record(new EditionWithdrawn(id, policy.Id, today));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
