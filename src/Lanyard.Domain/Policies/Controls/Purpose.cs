using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Shows what the policy is for, whom it speaks to and what it protects. It asks nothing of anybody.</summary>
[ControlKind("purpose", Capability.ScopeAndTerms)]
public sealed record Purpose : Control
{
    [Setting("what the policy is for")]
    public IReadOnlyList<Aim> Aims { get; init; } = [];

    [Setting("what it protects")]
    public IReadOnlyList<ProtectedInterest> Protects { get; init; } = [];

    [Setting("whom it speaks to")]
    public IReadOnlyList<Audience> Audiences { get; init; } = [];

    [Setting("how it sees social media")]
    public Stance? Stance { get; init; }

    [Setting("whether the document carries a mission")]
    public Mission? Mission { get; init; }

    public override string Sentence =>
        Mission is not null
            ? "The policy page shows the mission that its issuer entered, and never as a duty."
            : $"The policy page shows {Phrase.List(Parts().DefaultIfEmpty("what it is for"))}.";

    private IEnumerable<string> Parts()
    {
        if (Aims.Count > 0)
            yield return $"its purpose ({Phrase.List(Aims)})";
        if (Protects.Count > 0)
            yield return $"what it protects ({Phrase.List(Protects)})";
        if (Audiences.Count > 0)
            yield return $"whom it speaks to ({Phrase.List(Audiences)})";
        if (Stance is { } stance)
            yield return stance == Controls.Stance.Positive ? "its positive view of social media" : "that it welcomes creative use";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept("On the policy page, for everybody at the school to read.", facts.Edition.InForceFrom);
    }
}

public enum Aim
{
    SafeUse,
    ResponsibleUse,
    PublicConfidence,
    ChannelRules,
    CommunityExpectations,
    Principles,
}

public enum ProtectedInterest
{
    PupilConfidentiality,
    StaffConfidentiality,
    SchoolReputation,
    TrustReputation,
}

public enum Stance
{
    Positive,
    EncourageCreativeUse,
}

public enum Mission
{
    Present,
}
