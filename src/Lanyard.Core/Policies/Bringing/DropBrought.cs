using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>Throws a document away, with everything that was said about its clauses. Drafts that were made before stay.</summary>
public sealed class DropBrought(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, BroughtPlace place, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockBroughtAsync(place.Document, place.School, ct) is not { } document)
            return BroughtRows.NoSuchDocument;
        change.Db.Remove(document);
        change.Record(new BroughtPolicyDropped(actor.Trust, place.School, document.Id));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
