using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>What the school’s account likes or follows.</summary>
internal sealed class FollowingOthers : Topic
{
    public override string Title => "Like or follow a page as the school";

    public override string Example => "May our page follow a local business?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.RunningAnAccount];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(5, "like,liking,follow,following,befriend,friend"),
        Cue.Must(
            3,
            """
            our page,our account,school page,school account,as the school,the school,school facebook,school twitter,
            our facebook,official,school instagram
            """
        ),
        Cue.Also(2, "business,page,charity,organisation,company,shop,club,another school"),
        Cue.Against(
            5,
            """
            pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former,parent,parents,former,my own,look like,photo,photos,picture,pictures,pic,pics,image,images,video,
            videos,film,selfie,snap,photograph,photographs,clip,reel,footage
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new FollowAsked
                {
                    What =
                        typed.Has(Bodies) || typed.Has(Business) ? Followed.Organisation
                        : typed.Has(People) ? Followed.Person
                        : Followed.Page,
                    Commercial = typed.Has(Business) ? true : null,
                }
            ),
        ];

    private static readonly Cue Bodies = Cue.Also(1, "charity,organisation,club,another school,church,museum");
    private static readonly Cue People = Cue.Also(1, "person,author,celebrity,somebody,adult");
    private static readonly Cue Business = Cue.Also(1, "business,shop,company,commercial,firm");
}
