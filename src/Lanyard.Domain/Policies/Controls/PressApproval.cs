using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Locks the reply to the press until the person whom the policy names has given advice or approval.</summary>
[ControlKind("press-approval", Capability.MediaEnquiry, Awaits = "the inbox")]
public sealed record PressApproval : Control, IRulesOn<PressContacted>
{
    private Saying? _asking;
    private Saying? _refusing;
    private Saying? _allowing;

    [Setting("whose word is needed")]
    public required Bind From { get; init; }

    [Setting("what is needed; any one of them is enough")]
    public required IReadOnlyList<PressClearance> Needs { get; init; }

    public override string Sentence => $"Nobody speaks to the press without the {Phrase.List(Needs, "or")} of {Phrase.Of(From)}.";

    public override IReadOnlyList<string> KeptBy => ["PressCleared"];

    public override IReadOnlyList<string> BrokenBy => ["PressAnsweredTooSoon"];

    public Saying? RuleOn(in PressContacted question) =>
        question.Cleared switch
        {
            true => _allowing ??= Saying.Allow($"Yes, as {Phrase.Of(From)} has advised or approved."),
            false => _refusing ??= Saying.Refuse($"Not yet: wait for the {Phrase.List(Needs, "or")} of {Phrase.Of(From)}."),
            null => _asking ??= Saying.AllowIf(Condition.Approval, $"Only with the {Phrase.List(Needs, "or")} of {Phrase.Of(From)}."),
        };
}

public enum PressClearance
{
    Advice,
    Approval,
}
