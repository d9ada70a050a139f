using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Shows the clause as a card to those whom it binds, at the moment when they need it.</summary>
[ControlKind("guidance-card", Capability.ScopeAndTerms)]
public sealed record GuidanceCard : Control
{
    [Setting("when it is shown")]
    public required Moment Moment { get; init; }

    public override string Sentence => $"Shown as a card to those it concerns when they are {Words}.";

    public string Words => Slug.Words(Slug.Of(Moment));

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept($"On the cards for {Words}, for everybody at the school to read.", facts.Edition.InForceFrom);
    }
}
