using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Puts the risks that the policy names on the assessment, where none can be passed over.</summary>
[ControlKind("named-risks", Capability.ToolRiskAssessment, Awaits = "the accounts room")]
public sealed record NamedRisks : Control
{
    [Setting("the risks that the assessment opens with")]
    public IReadOnlyList<Hazard> Risks { get; init; } = [];

    [Setting("who or what is thought of besides")]
    public IReadOnlyList<RiskMatter> Consider { get; init; } = [];

    [Setting("what the worry is")]
    public RiskConcern? Concern { get; init; }

    public override string Sentence =>
        (Risks.Count > 0 ? $"A risk assessment opens with {Phrase.List(Risks)}, and none is left unscored." : "A risk assessment is made.")
        + (Consider.Count > 0 ? $" It thinks of {Phrase.List(Consider)}{About}." : "");

    private string About => Concern is { } concern ? $", with an eye on {Phrase.Of(concern)}" : "";

    public override IReadOnlyList<string> KeptBy => ["ToolAssessed"];

    public override IReadOnlyList<string> BrokenBy => ["AssessmentExpired"];

    public override IEnumerable<string> Complaints()
    {
        if (Risks.Count == 0 && Consider.Count == 0)
            yield return "name at least one risk in `risks`, or what is thought of in `consider`.";
    }
}

public enum Hazard
{
    Safeguarding,
    Bullying,
    Reputation,
    Oversharing,
    StrangerTrust,
    Grooming,
    Cyberbullying,
}

public enum RiskMatter
{
    VulnerableYoungPeople,
    ConfidentialServices,
}

public enum RiskConcern
{
    ThirdPartyPrivacy,
}
