using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Somebody who asks not to be pictured is not. It takes effect on drafts at once and lists earlier posts for removal.</summary>
[ControlKind("objection-honoured", Capability.ConsentRegister, Awaits = "the consent register")]
public sealed record ObjectionHonoured : Control, IRulesOn<PictureAsked>
{
    private static readonly Saying Refused = Saying.Refuse("No: the person asked not to be pictured, and that is honoured.");

    [Setting("who may object")]
    public required Objector Objection { get; init; }

    [Setting("whether a reason must be given")]
    public bool ReasonRequired { get; init; }

    public override string Sentence =>
        $"Anybody who asks not to be filmed or photographed is left out{(ReasonRequired ? ", once a reason is given" : ", whatever the reason")}.";

    public override IReadOnlyList<string> KeptBy => ["ObjectionRecorded"];

    public override IReadOnlyList<string> BrokenBy => ["PublishedDespiteObjection"];

    public Saying? RuleOn(in PictureAsked question) => question.Consent is ConsentState.Objected ? Refused : null;
}

public enum Objector
{
    AnyPerson,
}
