using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Contact with parents and carers.</summary>
internal sealed class ContactWithParents : Topic
{
    public override string Title => "Be in contact with a parent";

    public override string Example => "May I be friends with a parent?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.MeetingParentsOnline];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            parent,parents,mum,mums,dad,dads,mother,father,carer,carers,guardian,families,family of a pupil
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
        Cue.Also(1, "friend,befriend,friend request,whatsapp group,class whatsapp"),
        Cue.Against(
            4,
            """
            photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,clip,
            reel,footage,complain,complains,complaint,complaining,rude,abusive,abuse,comment,comments,criticism,block,
            delete,unsuitable,nasty,consent,sign,own child,review,negative,to one parent,to one person,individual
            """
        ),
        Cue.Against(3, "how soon,how quickly,how fast,how long"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ContactAsked
                {
                    With = typed.Has(Carers) ? Contact.Carer : Contact.Parent,
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

    private static readonly Cue Carers = Cue.Also(1, "carer,carers,guardian");
}
