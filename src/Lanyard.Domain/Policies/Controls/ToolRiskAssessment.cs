using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets a platform be used only once somebody has weighed its risks and approved it. An assessment that has run out holds the account.</summary>
[ControlKind("tool-risk-assessment", Capability.ToolRiskAssessment, Awaits = "the accounts room")]
public sealed record ToolRiskAssessment : Control, IRulesOn<AccountAsked>
{
    private Saying? _refusing;
    private Saying? _asking;

    [Setting("what must be there before a tool is used")]
    public required IReadOnlyList<ToolNeed> Required { get; init; }

    public override string Sentence => $"No tool is used without its {Phrase.List(Required)}.";

    public override IReadOnlyList<string> KeptBy => ["ToolAssessed", "ToolApproved"];

    public override IReadOnlyList<string> BrokenBy => ["ToolUsedWithoutAssessment", "AssessmentExpired"];

    public Saying? RuleOn(in AccountAsked question) =>
        question.Account != Channel.Official || question.RiskAssessed is true ? null
        : question.RiskAssessed is false ? _refusing ??= Saying.Refuse($"Not yet: the platform needs its {Phrase.List(Required)} first.")
        : _asking ??= Saying.AllowIf(Condition.RiskAssessment, $"Only on a platform that has its {Phrase.List(Required)}.");
}

public enum ToolNeed
{
    RiskAssessment,
    Approval,
}
