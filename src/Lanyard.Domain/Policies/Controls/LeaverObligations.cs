using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What somebody still owes once they have left, or owes to the place that they left before.</summary>
[ControlKind("leaver-obligations", Capability.LeaverObligations, Awaits = "the learning room")]
public sealed record LeaverObligations : Control, IRulesOn<ContactAsked>
{
    private Saying? _refused;
    private Saying? _family;

    [Setting("what is owed")]
    public required LeaverDuty Duty { get; init; }

    [Setting("on whose accounts it holds")]
    public Channel? Channel { get; init; }

    [Setting("whether contact within a family is excepted")]
    public bool? FamilyApart { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            Owed,
            Channel is { } channel ? $"on {Phrase.Of(channel)} accounts" : null,
            FamilyApart is true ? ", their family apart" : null
        );

    public override IReadOnlyList<string> KeptBy => ["LeaverReminded", "LeaverConfirmed", "StarterConfirmed"];

    public override IReadOnlyList<string> BrokenBy => ["LeaverNotReminded"];

    public Saying? RuleOn(in ContactAsked question)
    {
        if (!Speaks(question) || (Channel is { } channel && channel != question.Channel))
            return null;
        if (!question.Family)
            return _refused ??= Saying.Refuse(Sentence);
        return FamilyApart is true
            ? null
            : _family ??= Saying.Ask($"{Sentence} It does not say whether family is excepted: ask the owner of the policy.");
    }

    private bool Speaks(in ContactAsked question) =>
        Duty switch
        {
            LeaverDuty.NoContactWithPupils => question is { HasLeft: true, With: Contact.Pupil },
            LeaverDuty.NoContactWithFormerPupils => question.With == Contact.PupilOfFormerSchool,
            _ => false,
        };

    private string Owed =>
        Duty switch
        {
            LeaverDuty.Confidentiality => "those who have left still keep what they were told in confidence",
            LeaverDuty.NoContactWithPupils => "those who have left do not contact the school’s pupils",
            _ => "staff do not contact pupils of schools where they worked before",
        };
}

public enum LeaverDuty
{
    Confidentiality,
    NoContactWithPupils,

    /// <summary>No contact with the pupils of a school where somebody worked before.</summary>
    NoContactWithFormerPupils,
}
