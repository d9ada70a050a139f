using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Takes what may be a crime to the police and to other bodies outside.</summary>
[ControlKind("external-referral", Capability.ExternalReferral, Awaits = "the concerns room")]
public sealed record ExternalReferral : Control, IRulesOn<ConcernRaised>
{
    private Saying? _saying;

    [Setting("what is referred, as the policy classes it")]
    public required ConductClass Class { get; init; }

    [Setting("to whom")]
    public required IReadOnlyList<OutsideBody> To { get; init; }

    [Setting("whether discipline may follow as well")]
    public bool DisciplineMayFollow { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            $"{Phrase.Of(Class)} conduct is referred to {Phrase.List(To.Select(Words))}",
            DisciplineMayFollow ? ", and discipline may follow" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ReferralMade"];

    public override IReadOnlyList<string> BrokenBy => ["ReferralMissing"];

    public Saying? RuleOn(in ConcernRaised question) =>
        Class == ConductClass.Illegal && question.About == ConcernKind.Illegal
            ? _saying ??= Saying.Ask(
                $"{Sentence} Tell a leader now. Do not copy, save or forward a picture of a child; say in words what you saw and where."
            )
            : null;

    private static string Words(OutsideBody body) =>
        body switch
        {
            OutsideBody.Police => "the police",
            OutsideBody.Ceop => "CEOP",
            _ => "the outside agencies concerned",
        };
}

public enum OutsideBody
{
    Police,

    /// <summary>The command against child exploitation of the National Crime Agency.</summary>
    Ceop,
    ExternalAgencies,
}
