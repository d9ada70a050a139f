using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Posting on, or managing, an account of the school.</summary>
internal sealed class RunningAnAccount : Topic
{
    public override string Title => "Post on or manage a school account";

    public override string Example => "May a volunteer post on the school’s account?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.RunningAnAccount];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Also(3, "manage,run,running,post on,post from,log in,access,use,help with,moderate,administrator,admin"),
        Cue.Must(
            4,
            """
            school account,school page,our page,official account,school facebook,school instagram,school twitter,
            our account,pta page,class account,our facebook,school website,school s account
            """
        ),
        Cue.Also(
            4,
            """
            volunteer,parent helper,governor,ta,student teacher,authorised,permission,not staff,volunteers,supply teacher
            """
        ),
        Cue.Against(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage,name,opinion,political,news,snow,advert,advertise,link,logo,joke,follow,like,delete,comment,reply,
            election,copyright,controversial,trip,event,achievement,newsletter,anonymous,music,to one parent,to one person,
            write
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new AccessAsked
                {
                    Employed = !typed.Has(Helpers),
                    Authorised = typed.Has(NotAuthorised) ? false : null,
                    Prepared = null,
                }
            ),
        ];

    private static readonly Cue Helpers = Cue.Also(1, "volunteer,volunteers,parent,parents,governor,not staff,pta");
    private static readonly Cue NotAuthorised = Cue.Also(1, "without permission,not authorised,without asking,unauthorised");
}
