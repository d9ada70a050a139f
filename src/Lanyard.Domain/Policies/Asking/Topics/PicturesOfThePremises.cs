using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Pictures of the buildings, with nobody in them.</summary>
internal sealed class PicturesOfThePremises : Topic
{
    public override string Title => "Share a picture of the building";

    public override string Example => "May I post a picture of the school building?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.UsingPictures];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage
            """
        ),
        Cue.Must(
            4,
            """
            building,buildings,premises,site plan,gate,entrance,classroom,corridor,site,office,secure unit,playground
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(
            3,
            """
            logo,pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PictureAsked
                {
                    Account = channel,
                    Of = PictureSubject.SensitivePremises,
                    With = Facets.DeviceOf(typed),
                }
            ),
        ];
}
