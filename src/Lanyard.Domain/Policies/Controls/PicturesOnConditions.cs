using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// Pictures may be used once every condition of one part of the policy is met. Where the policy asks for no permission beforehand, that is
/// shown to whoever owns it, since an assumption is no lawful basis; no other policy's rule is put in its place.
/// </summary>
[ControlKind("pictures-on-conditions", Capability.ConsentRegister, Awaits = "the publishing room")]
public sealed record PicturesOnConditions : Control, IRulesOn<PictureAsked>, IRulesOn<PublishAsked>
{
    private static readonly Saying Conditional = Saying.AllowIf(
        Policies.Condition.Care,
        "Yes, once every condition that the policy sets for pictures is ticked or has a recorded reason."
    );

    [Setting("what the policy assumes of the use of pictures")]
    public required PictureDefault Default { get; init; }

    [Setting("on what the assumption hangs")]
    public required PictureCondition Condition { get; init; }

    [Setting("the part of the policy whose conditions count, as its clauses are numbered")]
    public string? Guidelines { get; init; }

    [Setting("whether permission is asked in advance")]
    public bool? AdvancePermission { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            "The school's use of pictures is taken to be acceptable as long as every condition",
            Guidelines is { } part ? $"of “{part}”" : "that the policy sets",
            "is met",
            AdvancePermission switch
            {
                true => "; permission is asked in advance",
                false => "; no permission is asked in advance",
                _ => null,
            }
        );

    public override IReadOnlyList<string> KeptBy => ["PictureChecked"];

    public override IReadOnlyList<string> BrokenBy => ["PicturePublishedUnchecked"];

    public Saying? RuleOn(in PictureAsked question) => question.Account is Channel.Official ? Conditional : null;

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.PictureOfAPupil or PostMatter.PictureOfAnAdult } ? Conditional : null;
}

public enum PictureDefault
{
    Acceptable,
}

public enum PictureCondition
{
    AllGuidelinesMet,
}
