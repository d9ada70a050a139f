using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets the logo and the brand be used only once somebody has agreed.</summary>
[ControlKind("brand-approval", Capability.BrandControl, Awaits = "the accounts room")]
public sealed record BrandApproval : Control, IRulesOn<LogoAsked>
{
    private Saying? _asking;
    private Saying? _refusing;
    private Saying? _allowing;

    [Setting("who agrees")]
    public required Bind Approver { get; init; }

    [Setting("to the use of what")]
    public required IReadOnlyList<BrandMark> For { get; init; }

    public override string Sentence => $"{Phrase.Capital(Phrase.Of(Approver))} approves each use of {Phrase.List(For)}.";

    public override IReadOnlyList<string> KeptBy => ["BrandApproved"];

    public override IReadOnlyList<string> BrokenBy => ["BrandUsedWithoutApproval"];

    public Saying? RuleOn(in LogoAsked question) =>
        question.Account != Channel.Official ? null
        : question.Approved is null ? _asking ??= Saying.AllowIf(Condition.Approval, $"Once {Phrase.Of(Approver)} has approved it.")
        : question.Approved.Value ? _allowing ??= Saying.Allow($"Yes: {Phrase.Of(Approver)} has approved it.")
        : _refusing ??= Saying.Refuse($"Not yet: {Phrase.Of(Approver)} has not approved it.");
}

public enum BrandMark
{
    Logo,
    Brand,
}
