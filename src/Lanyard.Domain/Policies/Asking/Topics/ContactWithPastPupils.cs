using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Contact with somebody who was a pupil here once.</summary>
internal sealed class ContactWithPastPupils : Topic
{
    public override string Title => "Be in contact with a past pupil";

    public override string Example => "May I be friends with a former pupil?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.MeetingPupilsOnline];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            7,
            """
            past pupil,former pupil,ex pupil,old pupil,past pupils,former student,ex student,past student,old student,
            former pupils,ex pupils,old pupils,pupil who left,pupil who has left,pupils who left,pupils who have left,
            student who left,used to teach,i taught,alumni,alumnus,left school,leaver,school leaver
            """
        ),
        Cue.Also(
            3,
            """
            friend,friends,befriend,friend request,follow,follower,accept,request,message,messaging,dm,text,whatsapp,chat,
            snapchat,contact,add,connect,talk to,speak to,write to,in touch,communicate,email,reply,answer,keep in touch,
            instagram,facebook
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ContactAsked
                {
                    With = Contact.PastPupil,
                    Channel = channel,
                    Family = typed.Has(Facets.Family),
                    TheyAsked = typed.Has(Facets.TheyAsked),
                    PrivateMessage = channel == Channel.Official && typed.Has(Facets.PrivateMessage),
                    ForTeaching = typed.Has(Facets.Teaching),
                    HasLeft = typed.Has(Facets.HasLeft),
                }
            ),
        ];

    // A friend request, and what is sent to somebody's own account, say whose account it is.
    public override Channel? CapacityOf(Typed typed) => Facets.Capacity(typed) ?? (typed.Has(Friends) ? Channel.Private : null);

    private static readonly Cue Friends = Cue.Also(
        1,
        "friend,friends,befriend,friend request,follow,followed,snapchat,whatsapp,instagram,facebook"
    );
}
