using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Something that may be against the law.</summary>
internal sealed class UnlawfulContent : Topic
{
    public override string Title => "I saw something that may be illegal: whom do I tell?";

    public override string Example => "I saw something illegal on our page. Whom do I tell?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.SeeingSomethingWrong];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            illegal,unlawful,against the law,crime,criminal,police,ceop,threat,threats,threatening,terrorist
            """
        ),
        Cue.Also(2, "whom do i tell,who do i tell,report,saw,seen"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new ConcernRaised
                {
                    About = ConcernKind.Illegal,
                    Family = typed.Has(Facets.Family),
                    Concerns = Concerned.Of(typed),
                }
            ),
        ];
}
