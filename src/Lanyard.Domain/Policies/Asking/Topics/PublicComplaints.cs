using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Somebody complains in public.</summary>
internal sealed class PublicComplaints : Topic
{
    public override string Title => "A parent complains in public: what do I do?";

    public override string Example => "A parent complains about the school on our page. What do I do?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Answering, Moment.MeetingParentsOnline];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "complain,complains,complaining,complaint,complaints,complained"),
        Cue.Must(3, "parent,parents,mum,dad,somebody,someone,family,pupil,pupils,they,carer,public,comment"),
        Cue.Also(2, "what do i do,what should i do,on our page,in public,facebook,where"),
        Cue.Against(
            4,
            """
            delete,remove,block,hide,my school,i complain,may i complain,can i complain,how soon,how quickly
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ComplaintRaised
                {
                    By = typed.Has(Pupils) ? Bind.Pupils : Bind.Parents,
                    About = typed.Has(Person) ? ComplaintMatter.APerson : ComplaintMatter.TheSchool,
                }
            ),
        ];

    private static readonly Cue Pupils = Cue.Also(1, "a pupil complains,pupils complain,a student complains,pupil has complained");
    private static readonly Cue Person = Cue.Also(
        1,
        """
        about a teacher,about me,about a colleague,by name,named,about a member of staff,about a pupil,about staff
        """
    );
}
