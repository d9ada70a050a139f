using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Pictures, texts and music that others made.</summary>
internal sealed class OthersWork : Topic
{
    public override string Title => "Share what somebody else made";

    public override string Example => "May I use a picture that I found online?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            copyright,found online,found on google,google images,someone elses,somebody elses,others work,
            other peoples work,music,song,artwork,from the internet,off the internet,someone elses work,somebody else made,
            clip art,quote,repost,cartoon,meme
            """
        ),
        Cue.Also(
            2,
            """
            use,share,post,photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,
            photographs,clip,reel,footage
            """
        ),
        Cue.Against(3, "child,children"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.OthersWork })];
}
