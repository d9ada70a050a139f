using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Giving one’s own view.</summary>
internal sealed class Opinions : Topic
{
    public override string Title => "Give my own opinion";

    public override string Example => "May I give my own opinion on the school’s page?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            opinion,opinions,my view,my views,own view,own views,what i think,personal view,personal views,point of view,
            express a view
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take,give,say"),
        Cue.Against(3, "political,politics,election,brexit,controversial"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        channel is Channel.Private
            ? [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.Opinion }), .. Linked(typed)]
            : [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.Opinion })];

    private static readonly Cue School = Cue.Also(1, "about the school,about my school,about work,about our school,about the trust");

    private static IEnumerable<IAsked> Linked(Typed typed) => typed.Has(School) ? [Asked.Of(new EmployerNamed { GivesViews = true })] : [];
}
