using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Core.Policies;

/// <summary>A policy where it applies: the edition that binds on the day, or the newest where none does.</summary>
/// <param name="Edition">The row without its words.</param>
/// <param name="AsWritten">What the edition says.</param>
/// <param name="Text">What it says with the school's local practice laid over it.</param>
public sealed record PlacedPolicy(HeldPolicy Held, Edition Edition, Policy AsWritten, Policy Text)
{
    /// <summary>How the ledger names the edition, such as <c>odbst@1</c>.</summary>
    public string EditionName => ClauseName.OfEdition(Held.Key, Edition.Number);
}
