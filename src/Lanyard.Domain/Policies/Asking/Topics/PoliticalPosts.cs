using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Politics on an account.</summary>
internal sealed class PoliticalPosts : Topic
{
    public override string Title => "Post something political";

    public override string Example => "May I post about the election on the school page?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            political,politics,election,elections,vote,party,labour,conservative,tory,brexit,mp,government,strike,protest,
            referendum,campaign for
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(
            4,
            """
            staff party,leaving party,birthday,christmas party,photo,photos,picture,pictures,pic,pics,image,images,video,
            videos,film,selfie,snap,photograph,photographs,clip,reel,footage
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.Political })];
}
