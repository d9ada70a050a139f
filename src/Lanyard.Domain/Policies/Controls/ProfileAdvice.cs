using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Advises what a private profile shows of somebody's work. Advice only: nobody breaks it.</summary>
[ControlKind("profile-advice", Capability.PersonalUseGuidance)]
public sealed record ProfileAdvice : Control, IRulesOn<EmployerNamed>
{
    private Saying? _professional;

    private static readonly Saying Unrecognisable = Saying.AllowIf(
        Condition.Care,
        "Better not: the policy advises that pupils should not be able to recognise a private profile. It is advice, and no rule."
    );

    private static readonly Saying Unnamed = Saying.AllowIf(
        Condition.Care,
        "Better not: the policy advises keeping the employer's name off private accounts. It is advice, and no rule."
    );

    [Setting("whether naming the employer is advised against")]
    public EmployerAdvice? IdentifyAsEmployee { get; init; }

    [Setting("whether pupils should not be able to recognise the profile")]
    public bool UnidentifiableToPupils { get; init; }

    [Setting("where a professional profile is understood")]
    public IReadOnlyList<string> ProfessionalPlatforms { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            UnidentifiableToPupils ? "private profiles are best not recognisable to pupils"
                : IdentifyAsEmployee is not null ? "private accounts are best kept free of the employer's name"
                : "the check-up advises on what a private profile shows of work",
            UnidentifiableToPupils && IdentifyAsEmployee is not null ? "and free of the employer's name" : null,
            ProfessionalPlatforms.Count > 0 ? $"; professional profiles on {Phrase.List(ProfessionalPlatforms)} are understood" : null
        );

    public Saying? RuleOn(in EmployerNamed question) =>
        question.Professional && ProfessionalPlatforms.Count > 0
            ? _professional ??= Saying.Allow($"Yes, on a professional profile, such as one on {Phrase.List(ProfessionalPlatforms, "or")}.")
        : IdentifyAsEmployee is not null ? Unnamed
        : UnidentifiableToPupils ? Unrecognisable
        : null;

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Proof.Kept("In the check-up that everybody at the school can open for themselves.", facts.Edition.InForceFrom);
    }
}

public enum EmployerAdvice
{
    Discouraged,
}
