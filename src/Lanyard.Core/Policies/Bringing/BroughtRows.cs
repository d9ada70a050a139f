using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>What the use cases of a brought document share.</summary>
internal static class BroughtRows
{
    public static Refusal NoSuchDocument { get; } =
        Refusal.Missing("There is no such document any more. Somebody may have made a draft of it, or thrown it away.");

    /// <summary>The document, while it is open, held against others who decide on it at the same moment.</summary>
    public static Task<BroughtDocument?> LockBroughtAsync(
        this Change change,
        Id<BroughtDocument> id,
        Id<School>? school,
        CancellationToken ct
    ) =>
        change
            .Db.BroughtDocuments.FromSql(
                $"select * from brought_document where trust_id = {change.Actor.Trust.Value} and brought_document_id = {id.Value} for no key update"
            )
            .SingleOrDefaultAsync(d => d.School == school && d.DraftedAt == null, ct);
}
