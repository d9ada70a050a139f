using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Says who counts as staff, so that all of them are on the list of people, sign and are bound.</summary>
[ControlKind("staff-means", Capability.RoleRegister)]
public sealed record StaffMeans : Control
{
    [Setting("who counts as staff")]
    public required IReadOnlyList<Audience> Audience { get; init; }

    public override string Sentence => $"Where the policy says staff it means {Phrase.List(Audience)}.";

    public override IEnumerable<string> Complaints()
    {
        foreach (var odd in Audience.Where(a => a is Policies.Audience.Pupils or Policies.Audience.Schools or Policies.Audience.Trust))
            yield return $"{Phrase.Of(odd)} cannot count as staff.";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept("Everybody on the list of people is one of these, and is counted so.", facts.Edition.InForceFrom);
    }

    public bool Counts(Audience who) => Audience.Contains(who);
}
