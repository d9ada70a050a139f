using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Links each account to a public page of how everybody there is to behave.</summary>
[ControlKind("conduct-standard", Capability.HouseRules, Awaits = "the accounts room")]
public sealed record ConductStandard : Control
{
    [Setting("whom it holds for")]
    public required ConductAudience AppliesTo { get; init; }

    public override string Sentence => $"Each account links to a public page of the conduct expected of {Phrase.Of(AppliesTo)}.";

    public override IReadOnlyList<string> KeptBy => ["RulesPublished", "RulesAnswered"];

    public override IReadOnlyList<string> BrokenBy => ["RulesUnreachable"];
}

public enum ConductAudience
{
    AllUsers,
}
