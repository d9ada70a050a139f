using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Brings a page with false, unsuitable or inflammatory text to those who decide what to do about it.</summary>
[ControlKind("mention-report", Capability.MentionMonitoring, Awaits = "the watch")]
public sealed record MentionReport : Control, IRulesOn<MentionFound>
{
    private Saying? _saying;

    [Setting("who is told")]
    public required Bind Notify { get; init; }

    [Setting("how soon, in the policy's own words")]
    public required Promptness When { get; init; }

    [Setting("what sets it off")]
    public required IReadOnlyList<HarmfulText> Trigger { get; init; }

    public override string Sentence =>
        $"Staff who find {Phrase.List(Trigger, "or")} text about the school tell {Phrase.Of(Notify)} {Phrase.Of(When)}.";

    public override IReadOnlyList<string> KeptBy => ["MentionReported"];

    public override IReadOnlyList<string> BrokenBy => ["MentionReportedLate"];

    public Saying? RuleOn(in MentionFound question) =>
        question.Harmful
            ? _saying ??= Saying.AllowIf(
                Condition.Notice,
                $"Tell {Phrase.Of(Notify)} {Phrase.Of(When)}, with the address of the page. Do not answer it by yourself."
            )
            : null;
}

public enum HarmfulText
{
    Inaccurate,
    Inappropriate,
    Inflammatory,
}
