using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A post or reply of which its author is unsure.</summary>
internal sealed class PostsInDoubt : Topic
{
    public override string Title => "Post something I am unsure about";

    public override string Example => "I am not sure about a post. May I publish it?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost, Moment.Answering];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(6, "in doubt,not sure,unsure,doubt,dont know whether,uncertain,second opinion"),
        Cue.Also(2, "post,reply,answer,publish,share,comment"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        typed.Has(Replies)
            ? [Asked.Of(new ReplyAsked { InDoubt = true })]
            : [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.InDoubt })];

    private static readonly Cue Replies = Cue.Also(1, "reply,answer,respond,replying");
}
