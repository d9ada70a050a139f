using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A colleague’s private post.</summary>
internal sealed class PrivatePostsOfColleagues : Topic
{
    public override string Title => "A colleague posted something worrying: what do I do?";

    public override string Example => "A colleague has posted something that harms the school. Whom do I tell?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.SeeingSomethingWrong];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "colleague,colleagues,co worker,another teacher,member of staff,a teacher has,workmate"),
        Cue.Must(
            4,
            """
            has posted,posted,worried about a colleague,private post,own account,personal account,drunk,what they post,
            harms,spends all day,all day on,too much time,overuse
            """
        ),
        Cue.Also(2, "whom do i tell,who do i tell,report,what do i do"),
        Cue.Against(5, "may i post,name,abusing me,abuses,photo of a colleague,joke"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = typed.Has(Overuse) ? ConcernKind.OveruseAtWork : ConcernKind.PrivatePost,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];

    private static readonly Cue Overuse = Cue.Also(1, "all day,too much time,overuse,hours on,constantly on");
}
