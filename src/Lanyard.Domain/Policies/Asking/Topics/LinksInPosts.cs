using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Links and embedded content in posts.</summary>
internal sealed class LinksInPosts : Topic
{
    public override string Title => "Put a link in a post";

    public override string Example => "May I link to a video on the school page?";

    public override Bind Ask => Bind.SeniorLeaders;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(6, "link,links,link to,embed,embedding,url,hyperlink"),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(3, "linkedin"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new PublishAsked
                {
                    Account = Channel.Official,
                    Shows = typed.Has(Staff) ? PostMatter.LinkToAStaffAccount : PostMatter.LinkOrEmbed,
                }
            ),
        ];

    private static readonly Cue Staff = Cue.Also(
        1,
        """
        my own account,my account,staff account,staff accounts,teachers account,personal account,my profile,
        my instagram,colleagues account,staff members
        """
    );
}
