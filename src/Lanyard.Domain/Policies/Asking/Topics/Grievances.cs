using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Complaining about work online.</summary>
internal sealed class Grievances : Topic
{
    public override string Title => "Complain about work online";

    public override string Example => "May I complain about my school on Facebook?";

    public override Bind Ask => Bind.LineManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LookingAfterYourOwnProfile];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            complain,complaining,moan,moaning,rant,grievance,grievances,vent,criticise,slag off,badmouth,unhappy with,
            bad day
            """
        ),
        Cue.Must(
            3,
            """
            school,work,my job,head,headteacher,boss,manager,colleague,colleagues,workload,management,slt,trust,facebook,
            online,social media,pupils
            """
        ),
        Cue.Also(2, "my school,about my,i,as a member of staff"),
        Cue.Against(
            4,
            """
            a parent,parents,mum,dad,somebody complains,someone complains,has complained,pupils are,customer,block,delete
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.Grievance })];

    // People air grievances on their own accounts unless they say otherwise.
    public override Channel? CapacityOf(Typed typed) => Facets.Capacity(typed) ?? Channel.Private;
}
