using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Abuse of somebody who works here.</summary>
internal sealed class AbuseOfStaff : Topic
{
    public override string Title => "I am being abused online: whom do I tell?";

    public override string Example => "A parent is abusing me online. Whom do I tell?";

    public override Bind Ask => Bind.LineManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.BeingAbused];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            abusing me,abused,harassed,harassing me,bullied online,bullying me,trolled,trolling,attacked online,
            being bullied,hate messages,abuse me,harass,abuses me,rude to me,cyberbullied,abuse from,harassing
            """
        ),
        Cue.Also(2, "whom do i tell,who do i tell,colleague,parent,report,me,staff"),
        Cue.Against(4, "child,delete,block"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = typed.Has(Colleagues) ? ConcernKind.AbuseByColleague : ConcernKind.AbuseOfStaff,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];

    private static readonly Cue Colleagues = Cue.Also(1, "colleague,colleagues,co worker,another teacher,member of staff,my manager");
}
