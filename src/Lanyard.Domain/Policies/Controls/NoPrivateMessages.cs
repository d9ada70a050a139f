using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Bars private messages from an official account.</summary>
[ControlKind("no-private-messages", Capability.PupilContactApproval, Awaits = "the inbox")]
public sealed record NoPrivateMessages : Control, IRulesOn<ContactAsked>
{
    private Saying? _approved;
    private Saying? _barred;

    [Setting("to whom none are sent")]
    public required IReadOnlyList<Contact> With { get; init; }

    [Setting("whose approval lifts the ban")]
    public Bind? UnlessApprovedBy { get; init; }

    [Setting("whether that approval must come first")]
    public bool Beforehand { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"no private messages go to {Contacts.Words(With)}",
            UnlessApprovedBy is { } by ? $"unless {Binds.Words(by)} approved it{(Beforehand ? " beforehand" : "")}" : null
        );

    public override IReadOnlyList<string> KeptBy => ["PrivateReplyApproved", "PrivateReplyStopped"];

    public override IReadOnlyList<string> BrokenBy => ["PrivateReplySentUnapproved"];

    public Saying? RuleOn(in ContactAsked question)
    {
        if (question.Channel != Channel.Official || !question.PrivateMessage || !With.Contains(question.With))
            return null;
        if (UnlessApprovedBy is not { } by)
            return _barred ??= Saying.Refuse(Sentence);
        return question.Approved
            ? _approved ??= Saying.AllowIf(
                Condition.Approval,
                $"The approval of {Binds.Words(by)} covers it; name it in the reply’s record."
            )
            : _barred ??= Saying.Ask($"{Sentence} Ask {Binds.Words(by)} first.");
    }
}
