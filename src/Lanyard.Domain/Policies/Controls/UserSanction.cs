using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Counts confirmed breaches of a person, and lets them be blocked once there are enough. Where the policy gives no number, the school sets its own.</summary>
[ControlKind("user-sanction", Capability.UserSanctions, Awaits = "the moderation room")]
public sealed record UserSanction : Control, IRulesOn<RemovalAsked>
{
    private Saying? _allowing;
    private Saying? _refusing;
    private Saying? _criticism;

    [Setting("what sets it off")]
    public required SanctionTrigger Trigger { get; init; }

    [Setting("how many confirmed breaches that takes; left out where the policy gives no number")]
    public int? Threshold { get; init; }

    [Setting("what is done then")]
    public required ModerationAct Action { get; init; }

    public override string Sentence =>
        $"Somebody who is abusive or out of line again and again faces one step: {Phrase.Of(Action)}; "
        + (Threshold is { } number ? $"it takes {number} confirmed breaches." : "how many breaches that takes is not stated.");

    public override IReadOnlyList<string> KeptBy => ["UserBlocked"];

    public override IReadOnlyList<string> BrokenBy => ["UserBlockedTooSoon"];

    public override IEnumerable<string> Complaints()
    {
        if (Threshold < 2)
            yield return "`threshold` is 2 or more: what happened once is not repeated.";
    }

    public Saying? RuleOn(in RemovalAsked question) =>
        question.Act != Action ? null
        : question.Ground == Ground.Criticism ? _criticism ??= Saying.Refuse("No: criticism is not a breach, however often it comes.")
        : !question.Repeated ? _refusing ??= Saying.Refuse("Not yet: that step is for somebody who is out of line again and again.")
        : _allowing ??= Threshold is null
            ? Saying.Ask("Perhaps: the policy speaks of repeated breaches and states no number. Ask the school how many it takes.")
            : Saying.Allow($"Yes, if {Threshold} breaches or more are confirmed.");
}

public enum SanctionTrigger
{
    Repeated,
}
