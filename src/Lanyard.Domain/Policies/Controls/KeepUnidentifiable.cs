using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Keeps people from being recognised: no name, no face, no badge.</summary>
[ControlKind("keep-unidentifiable", Capability.ConfidentialityGuard, Awaits = "the publishing room")]
public sealed record KeepUnidentifiable : Control, IRulesOn<PublishAsked>
{
    private static readonly Saying Refused = Saying.Refuse(
        "No: nobody taking part in a site for pupils may be recognised from what it shows."
    );

    private static readonly Saying Suspicion = Saying.Ask(
        "Somebody might be recognised from this, badges and uniforms included: a second person looks before it goes out."
    );

    [Setting("who is not to be recognised")]
    public required IReadOnlyList<PeopleGroup> AppliesTo { get; init; }

    [Setting("whether it counts only on sites that pupils use or contribute to")]
    public bool OnPupilSitesOnly { get; init; }

    public override string Sentence =>
        $"{Phrase.Capital(Phrase.List(AppliesTo))} cannot be recognised from what is shown"
        + (OnPupilSitesOnly ? " on sites that pupils use or contribute to." : ".");

    public override IReadOnlyList<string> KeptBy => ["PostHeld", "PostChecked"];

    public override IReadOnlyList<string> BrokenBy => ["PersonIdentified"];

    public Saying? RuleOn(in PublishAsked question) =>
        question.Account is not Channel.Official || (OnPupilSitesOnly && !question.PupilSite) || !Shows(question.Shows) ? null
        : question.Suspected ? Suspicion
        : Refused;

    private bool Shows(PostMatter shows) =>
        shows switch
        {
            PostMatter.PictureOfAPupil or PostMatter.NameOfAPupil => AppliesTo.Contains(PeopleGroup.Pupils),
            PostMatter.PictureOfAnAdult or PostMatter.NameOfAnAdult => AppliesTo.Contains(PeopleGroup.OtherParticipants),
            _ => false,
        };
}
