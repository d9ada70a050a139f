using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>What could throw a bad light on the school.</summary>
internal sealed class BringingDiscredit : Topic
{
    public override string Title => "Post something that could embarrass the school";

    public override string Example => "May I post pictures of my night out?";

    public override Bind Ask => Bind.LineManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LookingAfterYourOwnProfile];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            embarrass,embarrassing,disrepute,discredit,bad light,drunk,drinking,night out,hen do,stag do,reputation,
            make the school look bad
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(3, "staff night out"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.Disrepute })];

    public override Channel? CapacityOf(Typed typed) => Facets.Capacity(typed) ?? Channel.Private;
}
