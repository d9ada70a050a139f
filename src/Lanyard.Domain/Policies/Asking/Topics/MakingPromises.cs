using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Promising or announcing something in the school’s name.</summary>
internal sealed class MakingPromises : Topic
{
    public override string Title => "Promise something for the school";

    public override string Example => "May I promise something in the school’s name?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Answering, Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            promise,promising,commit,commitment,undertake,agree to a,on behalf of the school promise,offer a place,
            disclose
            """
        ),
        Cue.Also(1, "school,reply,post"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.Commitment })];
}
