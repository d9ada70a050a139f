using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Tells pupils or parents, on the page of rules that is theirs, that suitable posts about the school are fine.</summary>
[ControlKind("posting-welcome", Capability.HouseRules, Awaits = "the accounts room")]
public sealed record PostingWelcome : Control
{
    [Setting("who may post")]
    public required Bind Who { get; init; }

    [Setting("how far the policy goes")]
    public required PostingStance Stance { get; init; }

    public override string Sentence =>
        $"The rules for {Phrase.Of(Who)} say that posting about the school in a suitable way is "
        + (Stance == PostingStance.EncouragedIfAppropriate ? "welcome." : "allowed.");

    public override IReadOnlyList<string> KeptBy => ["RulesPublished"];

    public override IReadOnlyList<string> BrokenBy => ["RulesUnreachable"];
}

public enum PostingStance
{
    PermittedIfAppropriate,
    EncouragedIfAppropriate,
}
