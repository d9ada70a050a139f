using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What a person confirms of each picture before it is shown; who confirmed it, and when, is kept.</summary>
[ControlKind("picture-checks", Capability.ConsentRegister, Awaits = "the publishing room")]
public sealed record PictureChecks : Control, IRulesOn<PictureAsked>
{
    private Saying? _saying;

    [Setting("what is confirmed")]
    public required IReadOnlyList<PictureCheck> Checks { get; init; }

    public override string Sentence => $"Of each picture for an official account somebody confirms {Phrase.List(Checks.Select(Words))}.";

    public override IReadOnlyList<string> KeptBy => ["PictureChecked"];

    public override IReadOnlyList<string> BrokenBy => ["PictureFoundUnfit"];

    public Saying? RuleOn(in PictureAsked question) =>
        question.Account is Channel.Official
            ? _saying ??= Saying.AllowIf(Condition.Care, $"Yes, once you have confirmed {Phrase.List(Checks.Select(Words))}.")
            : null;

    private static string Words(PictureCheck check) =>
        check switch
        {
            PictureCheck.ProfessionalJudgement => "that it is fit to be shown, as a matter of professional judgement",
            PictureCheck.AppropriateDress => "that those it shows are suitably dressed",
            _ => "that picture and words together mock nobody",
        };
}

public enum PictureCheck
{
    ProfessionalJudgement,
    AppropriateDress,
    NoRidicule,
}
