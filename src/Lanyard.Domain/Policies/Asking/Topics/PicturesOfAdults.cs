using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Pictures of colleagues and other adults.</summary>
internal sealed class PicturesOfAdults : Topic
{
    public override string Title => "Share a picture of a colleague";

    public override string Example => "May I post a photo of a colleague?";

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
            colleague,colleagues,staff,teacher,teachers,adult,adults,governor,governors,volunteer,volunteers,staff room,
            staffroom,staff night out,staff party,ta,co worker,workmate
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(4, "compromising,by accident,accidentally,of me,indecent,without my permission"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PublishAsked
                {
                    Account = channel,
                    Shows = PostMatter.PictureOfAnAdult,
                    PupilSite = typed.Has(PupilSite),
                }
            ),
            Asked.Of(
                new PictureAsked
                {
                    Account = channel,
                    Of = PictureSubject.Staff,
                    Consent =
                        typed.Has(Objected) ? ConsentState.Objected
                        : typed.Has(Given) ? ConsentState.Given
                        : ConsentState.NotKnown,
                    Listed = typed.Has(OnTheList),
                    With = Facets.DeviceOf(typed),
                }
            ),
        ];

    private static readonly Cue PupilSite = Cue.Also(1, "pupil site,site for pupils,site that pupils,class blog,pupils blog");
    private static readonly Cue Given = Cue.Also(
        1,
        """
        with consent,have consent,has consent,consent given,parents agreed,parent agreed,with permission,has agreed,
        gave permission,gave consent
        """
    );
    private static readonly Cue Objected = Cue.Also(
        1,
        """
        without consent,no consent,objected,objects,refused,said no,does not want,do not want,doesnt want,dont want,
        withdrew
        """
    );
    private static readonly Cue OnTheList = Cue.Also(
        1,
        "do not publish,no photo list,no photos list,not to be published,do not photograph"
    );
}
