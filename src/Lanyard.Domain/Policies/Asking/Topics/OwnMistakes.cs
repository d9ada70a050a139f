using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A slip of one’s own.</summary>
internal sealed class OwnMistakes : Topic
{
    public override string Title => "I made a mistake online: what do I do?";

    public override string Example => "I posted something by mistake. Whom do I tell?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.SeeingSomethingWrong, Moment.WritingAPost];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            mistake,by mistake,made a mistake,slip,wrong account,posted by accident,regret,should not have posted,
            shouldnt have posted,posted the wrong,error
            """
        ),
        Cue.Also(1, "post,posted,whom do i tell,what do i do"),
        Cue.Against(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = ConcernKind.OwnMistake,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];
}
