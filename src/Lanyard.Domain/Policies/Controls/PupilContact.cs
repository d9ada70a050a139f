using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Contact between staff and pupils keeps to the school's own accounts, with the purpose, judgement and approval that the policy asks for.</summary>
[ControlKind("pupil-contact", Capability.PupilContactApproval, Awaits = "the concerns room")]
public sealed record PupilContact : Control, IRulesOn<ContactAsked>
{
    private Saying? _elsewhere;
    private Saying? _otherPurpose;
    private Saying? _yes;

    [Setting("with whom")]
    public IReadOnlyList<Contact> With { get; init; } = [];

    [Setting("whether it also governs pupils talking to one another there")]
    public bool AmongPupils { get; init; }

    [Setting("the only accounts on which it may happen")]
    public Channel? Only { get; init; }

    [Setting("what it is for")]
    public ContactPurpose? Purpose { get; init; }

    [Setting("what is weighed up and written down first")]
    public IReadOnlyList<ContactJudgement> Assess { get; init; } = [];

    [Setting("who approves it")]
    public Bind? Approval { get; init; }

    [Setting("the parts of the policy that the account must satisfy")]
    public IReadOnlyList<string> See { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            $"staff are in contact with {Whom}",
            AmongPupils ? ", and pupils with one another," : null,
            Purpose is null ? null : "for teaching",
            Only is { } only ? $"only on {(only == Channel.Official ? "official" : "private")} accounts" : null,
            Approval is { } approval ? $"with the approval of {Binds.Words(approval)}" : null,
            Assess.Count > 0 ? $"once they have weighed up {Judged} and written it down" : null,
            See.Count > 0 ? $"as {Phrase.List(See)} of the policy require{(See.Count == 1 ? "s" : "")}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PupilContactRegistered", "PupilContactReviewed"];

    public override IReadOnlyList<string> BrokenBy => ["PupilContactUnregistered"];

    public Saying? RuleOn(in ContactAsked question)
    {
        if (question.HasLeft || !(With.Count == 0 ? Contacts.IsPupil(question.With) : With.Contains(question.With)))
            return null;
        if (question.Channel == Channel.Private)
            return Only != Channel.Official || question.Family || (Purpose is not null && !question.ForTeaching)
                ? null
                : _elsewhere ??= Saying.Refuse($"Not on your own account: {Whom} are met on official accounts only.");
        if (Purpose is not null && !question.ForTeaching)
            return _otherPurpose ??= Saying.Ask("The policy speaks of contact for teaching only; ask the headteacher first.");
        return question.Approved ? _yes ??= Saying.Allow("Yes, on the official account for which it was approved.") : Conditional();
    }

    private Saying Conditional() =>
        _conditional ??=
            Approval is { } approval
                ? Saying.AllowIf(Condition.Approval, $"On an official account, with the approval of {Binds.Words(approval)}.")
            : Assess.Count > 0 ? Saying.AllowIf(Condition.Care, $"On an official account, once you have written down {Judged}.")
            : Saying.AllowIf(Condition.OfficialChannel, "On an official account that stands in the school’s register.");

    private Saying? _conditional;

    private string Whom => With.Count > 0 ? Contacts.Words(With) : "pupils";

    private string Judged =>
        Phrase.List(Assess.Select(a => a == ContactJudgement.Suitability ? "whether it is suitable" : "what could follow from it"));
}

public enum ContactPurpose
{
    Teaching,
}

public enum ContactJudgement
{
    Suitability,
    Consequences,
}
