using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>
/// Consent before somebody is shown, named or takes part. It is recorded for a use and a channel, and a signature under a policy never is one.
/// A refusal never says why consent is missing.
/// </summary>
[ControlKind("consent-needed", Capability.ConsentRegister, Awaits = "the consent register")]
public sealed record ConsentNeeded : Control, IRulesOn<PictureAsked>, IRulesOn<PublishAsked>
{
    private Saying?[]? _pictures;
    private Saying? _posts;

    [Setting("what needs consent")]
    public required IReadOnlyList<ConsentUse> For { get; init; }

    [Setting("whose consent is asked, where the policy says so")]
    public IReadOnlyList<PeopleGroup> From { get; init; } = [];

    [Setting("when it must be there")]
    public ConsentTime? When { get; init; }

    [Setting("whether it is in writing")]
    public bool? Written { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            When switch
            {
                ConsentTime.InAdvance => "in advance,",
                ConsentTime.BeforeSharing => "before anything is shared,",
                _ => null,
            },
            $"{(Written is true ? "written consent" : "consent")} {(From.Count > 0 ? $"of {Phrase.List(From)}" : "of whoever is concerned")}",
            $"is on record for {Phrase.List(For)}",
            When is ConsentTime.AsRequired ? "; where it is required, the policy does not say" : null
        );

    public override IReadOnlyList<string> KeptBy => ["ConsentRecorded", "ConsentWithdrawn"];

    public override IReadOnlyList<string> BrokenBy => ["PublishedWithoutConsent"];

    public Saying? RuleOn(in PictureAsked question) =>
        question.Account is Channel.Official && CoversPictures && Covers(question.Of)
            ? (_pictures ??= Sayings.Of<ConsentState>(Picture))[(int)question.Consent]
            : null;

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is Channel.Official && Covers(question.Shows)
            ? _posts ??= Saying.AllowIf(Condition.Consent, $"Only with the consent of everybody concerned. {Sentence}")
            : null;

    private bool CoversPictures => For.Contains(ConsentUse.Photos) || For.Contains(ConsentUse.Videos) || For.Contains(ConsentUse.Images);

    private bool Covers(PostMatter shows) =>
        shows switch
        {
            PostMatter.PictureOfAPupil => CoversPictures && Covers(PictureSubject.Pupil),
            PostMatter.PictureOfAnAdult => CoversPictures && Covers(PictureSubject.Staff),
            PostMatter.NameOfAPupil or PostMatter.NameOfAnAdult => For.Contains(ConsentUse.Names),
            _ => false,
        };

    private bool Covers(PictureSubject of) =>
        of switch
        {
            PictureSubject.Pupil or PictureSubject.Family => From.Count == 0 || From.Contains(PeopleGroup.Parents),
            PictureSubject.Staff => From.Count == 0 || From.Contains(PeopleGroup.Staff),
            PictureSubject.SomebodyElse => From.Count == 0,
            _ => false,
        };

    private static Saying Picture(ConsentState state) =>
        state switch
        {
            ConsentState.Given => Saying.Allow("Yes: consent for this use is on record."),
            ConsentState.NotKnown => Saying.AllowIf(Condition.Consent, "Only with consent on record for this use of the picture."),
            _ => Saying.Refuse("No: consent for this use is not on record."),
        };
}

public enum ConsentUse
{
    Photos,
    Videos,
    Images,
    Names,
    TakingPart,
}

public enum ConsentTime
{
    InAdvance,
    BeforeSharing,
    AsRequired,
}
