using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>What pupils do to one another or to staff online.</summary>
internal sealed class PupilsBehaviour : Topic
{
    public override string Title => "Pupils misbehave online: what do I do?";

    public override string Example => "Pupils are bullying each other online. What do I do?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.SeeingSomethingWrong];

    public override bool IsMayI => false;

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
            5,
            """
            bully,bullying,bullied,cyberbullying,misbehave,misbehaving,fake account,mocking a teacher,nasty to each other,
            abusing,insulting,threatening each other,impersonating,behaviour online
            """
        ),
        Cue.Also(1, "what do i do,whom do i tell,report"),
        Cue.Against(3, "delete,block"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = ConcernKind.PupilConduct,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];
}
