using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Posting for the school without saying who.</summary>
internal sealed class AnonymousPosting : Topic
{
    public override string Title => "Post without my name";

    public override string Example => "May I post anonymously about the school?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            anonymous,anonymously,without my name,no name,pseudonym,fake name,false name,nickname,alias,fake account,
            without saying who,unsigned
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.NoByLine })];
}
