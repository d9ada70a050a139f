using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Contact with somebody who is a pupil today, here or elsewhere.</summary>
internal sealed class ContactWithPupils : Topic
{
    public override string Title => "Be in contact with a pupil";

    public override string Example => "May I accept a friend request from a pupil?";

    public override Bind Ask => Bind.SafeguardingLead;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.MeetingPupilsOnline];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            pupil,pupils,student,students,child,children,kid,kids,learner,learners,pupil s,class member,year 11,
            sixth former
            """
        ),
        Cue.Must(
            3,
            """
            friend,friends,befriend,friend request,follow,follower,accept,request,message,messaging,dm,text,whatsapp,chat,
            snapchat,contact,add,connect,talk to,speak to,write to,in touch,communicate,email,reply,answer,keep in touch,
            instagram,facebook
            """
        ),
        Cue.Also(2, "friend request,accept,befriend,my own child,homework"),
        Cue.Against(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage
            """
        ),
        Cue.Against(
            4,
            """
            past pupil,former pupil,ex pupil,old pupil,past pupils,former pupils,ex pupils,old pupils,former student,
            ex student,past student,old student,used to teach,left school,alumni
            """
        ),
        Cue.Against(4, "discuss,discussing,talk about,post about,write about,gossip,moan"),
        Cue.Against(
            3,
            """
            name,names,parent,parents,mum,dad,comment,teacher at,behaviour,bullying,blocking,worried,risk,danger,press,
            journalist,logo
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ContactAsked
                {
                    With = Whom(typed),
                    Channel = channel,
                    Family = typed.Has(Facets.Family),
                    TheyAsked = typed.Has(Facets.TheyAsked),
                    PrivateMessage = channel == Channel.Official && typed.Has(Facets.PrivateMessage),
                    ForTeaching = typed.Has(Facets.Teaching),
                    HasLeft = typed.Has(Facets.HasLeft),
                }
            ),
            .. OneToOne(typed, channel),
        ];

    // What a page may post to one person is a question of its own.
    private static IEnumerable<IAsked> OneToOne(Typed typed, Channel channel) =>
        channel == Channel.Official && typed.Has(Facets.PrivateMessage)
            ? [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.MessageToOnePerson })]
            : [];

    // A friend request, and what is sent to somebody's own account, say whose account it is.
    public override Channel? CapacityOf(Typed typed) => Facets.Capacity(typed) ?? (typed.Has(Friends) ? Channel.Private : null);

    private static readonly Cue Friends = Cue.Also(
        1,
        "friend,friends,befriend,friend request,follow,followed,snapchat,whatsapp,instagram,facebook"
    );

    private static readonly Cue Former = Cue.Also(
        1,
        """
        former school,previous school,last school,old school,school i worked,where i worked,used to work
        """
    );
    private static readonly Cue Elsewhere = Cue.Also(1, "another school,other school,different school,other schools,not my school");
    private static readonly Cue InTrust = Cue.Also(1, "in our trust,in the trust,of the trust,trust school,sister school");

    private static Contact Whom(Typed typed) =>
        typed.Has(Former) ? Contact.PupilOfFormerSchool
        : typed.Has(InTrust) ? Contact.PupilOfTheTrust
        : typed.Has(Elsewhere) ? Contact.PupilElsewhere
        : Contact.Pupil;
}
