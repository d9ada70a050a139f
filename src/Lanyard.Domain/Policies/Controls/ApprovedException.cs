using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Lets somebody except a person from a rule, in writing and for a time.</summary>
[ControlKind("approved-exception", Capability.ExceptionRegister, Awaits = "the concerns room")]
public sealed record ApprovedException : Control, IRulesOn<ContactAsked>, IRulesOn<PersonalUseAsked>
{
    private Saying? _approved;
    private Saying? _notYet;

    [Setting("the rule that it excepts from")]
    public required ExceptedRule From { get; init; }

    [Setting("who approves it")]
    public Bind? Approver { get; init; }

    [Setting("whether approval must come first")]
    public bool Beforehand { get; init; }

    [Setting("on which ground")]
    public ExceptionGround? Ground { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Rule,
            "is possible only",
            Ground is { } ground ? $"in {Phrase.Of(ground)}" : "as an exception",
            $"that {By} approved{(Beforehand ? " beforehand" : "")}"
        );

    public override IReadOnlyList<string> KeptBy => ["ExceptionApproved", "ExceptionRefused"];

    public override IReadOnlyList<string> BrokenBy => ["ExceptionUsedUnapproved"];

    public Saying? RuleOn(in ContactAsked question)
    {
        // An exception is from a bar, and no bar is about those who have left or about pupils whom nobody here teaches.
        if (From != ExceptedRule.PrivateContact || question.Channel != Channel.Private || question.HasLeft)
            return null;
        if (question.With is Contact.PupilElsewhere or Contact.PupilOfFormerSchool)
            return null;
        return question.Approved
            ? _approved ??= Saying.AllowIf(Condition.Approval, "The approved exception covers it, until the day on which it ends.")
            : _notYet ??= Saying.Ask($"{Sentence} Ask for an exception first.");
    }

    public Saying? RuleOn(in PersonalUseAsked question) =>
        From == ExceptedRule.PrivateUseAtWork && question.When is not UseTime.OutsideWork
            ? _notYet ??= Saying.Ask($"{Sentence} Ask for an exception first.")
            : null;

    private string By => Approver is { } approver ? Binds.Words(approver) : "somebody whom the policy does not name";

    private string Rule => From == ExceptedRule.PrivateContact ? "private contact that is otherwise barred" : "private use at work";
}

public enum ExceptedRule
{
    PrivateContact,
    PrivateUseAtWork,
}

public enum ExceptionGround
{
    ExceptionalCircumstances,
}
