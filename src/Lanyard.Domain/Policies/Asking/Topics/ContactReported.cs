using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A pupil or parent has been in touch on one’s own account: who is told?</summary>
internal sealed class ContactReported : Topic
{
    public override string Title => "A pupil or parent contacted me: whom do I tell?";

    public override string Example => "A pupil messaged me on my own account. Whom do I tell?";

    public override Bind Ask => Bind.SafeguardingLead;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.MeetingPupilsOnline, Moment.MeetingParentsOnline];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            5,
            """
            whom do i tell,who do i tell,who should i tell,do i report,must i report,should i report,have to report,
            need to report,report it,report that,tell anyone,tell somebody,what do i do,do i have to tell
            """
        ),
        Cue.Must(4, "pupil,pupils,student,child,parent,parents,mum,dad"),
        Cue.Also(
            3,
            """
            messaged me,contacted me,message,wrote to me,friended me,friend request,sent me,added me,followed me,contact
            """
        ),
        Cue.Against(
            5,
            """
            complains,complain,unsuitable,posted,bullying,bullied,abuse,at risk,danger,self harm,naked,behaviour,photo,
            worried,mistake,hurt
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = typed.Has(Parents) ? ConcernKind.ParentContact : ConcernKind.PupilContact,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];

    private static readonly Cue Parents = Cue.Also(1, "parent,parents,mum,dad");
}
