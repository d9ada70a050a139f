using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Doing the school’s business from one’s own account.</summary>
internal sealed class SchoolBusinessOnOwnAccount : Topic
{
    public override string Title => "Do school business on my own account";

    public override string Example => "May I send school news from my own account?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LookingAfterYourOwnProfile];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            school business,school news from my,from my own account,class news on my,on my own account,with my own account,
            work on my own,using my own account,from my personal account,from my account
            """
        ),
        Cue.Also(1, "news,school,class,business"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Private, Shows = PostMatter.SchoolBusiness })];
}
