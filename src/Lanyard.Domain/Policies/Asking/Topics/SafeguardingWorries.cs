using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A worry about a child’s safety.</summary>
internal sealed class SafeguardingWorries : Topic
{
    public override string Title => "I am worried about a child: whom do I tell?";

    public override string Example => "I saw a post that makes me worry about a child. Whom do I tell?";

    public override Bind Ask => Bind.SafeguardingLead;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.SeeingSomethingWrong];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            worried about a child,worry about a child,worried about a pupil,safeguarding,at risk,in danger,self harm,
            suicidal,suicide,grooming,groomed,radicalised,harm themselves,child is being hurt,abuse of a child,child abuse,
            neglect,disclosure,safety of a child,worry about a pupil,kill,hurting themselves,worries me about a child
            """
        ),
        Cue.Also(2, "whom do i tell,who do i tell,child,pupil,report"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = ConcernKind.Safeguarding,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];
}
