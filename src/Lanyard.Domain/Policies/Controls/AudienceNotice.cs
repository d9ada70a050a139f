using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Tells those who read along why something was taken down. The notice names the rule and never a person, and can be waived with a reason.</summary>
[ControlKind("audience-notice", Capability.AudienceNotice, Awaits = "the moderation room")]
public sealed record AudienceNotice : Control, IRulesOn<RemovalAsked>
{
    private Saying? _saying;

    [Setting("whether the notice is asked for")]
    public required NoticeNeed Notice { get; init; }

    [Setting("what it tells")]
    public required NoticeContent Content { get; init; }

    public override string Sentence =>
        "After something is taken down or somebody is blocked, those who read along are told which rule was the reason, and no name.";

    public override IReadOnlyList<string> KeptBy => ["NoticePosted", "NoticeWaived"];

    public override IReadOnlyList<string> BrokenBy => ["NoticeMissing"];

    public Saying? RuleOn(in RemovalAsked question) =>
        Grounds.IsAbuse(question.Ground)
            ? _saying ??= Saying.AllowIf(
                Condition.Notice,
                "Tell those who read along which rule was the reason, and no name; or waive it with a reason."
            )
            : null;
}

public enum NoticeNeed
{
    Required,
}

public enum NoticeContent
{
    Reason,
}
