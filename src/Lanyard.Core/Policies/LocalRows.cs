using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>What the use cases of local practice share.</summary>
internal static class LocalRows
{
    public static Refusal NotHere { get; } = Refusal.Missing("This policy does not apply to that school.");

    /// <summary>Refuses a change to words that are not the school's, and keeps that somebody tried.</summary>
    public static async Task<Outcome<Done>> DefendAsync(
        this Change change,
        PlacedPolicy placed,
        Id<School> school,
        Refusal refusal,
        CancellationToken ct
    )
    {
        change.Record(
            new LockedTextDefended(placed.Held.Id, school),
            ClauseName.Of(placed.AsWritten, placed.Edition.Number, Capability.PolicyCoreLock)
        );
        await change.CommitAsync(ct);
        return refusal;
    }

    public static Refusal Locked(PlacedPolicy placed, string field) =>
        new(
            placed.Held.Level == Level.Trust
                ? "The text of this policy belongs to the trust. A school fills only the fields that the policy leaves to it, and holds values of its own where a clause gives none."
                : "The words of an edition in force never change. Begin a new edition, and change them there.",
            field
        );
}
