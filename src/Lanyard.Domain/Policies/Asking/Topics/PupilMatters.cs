using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Talking about a pupil or a family online.</summary>
internal sealed class PupilMatters : Topic
{
    public override string Title => "Talk about a pupil or a family";

    public override string Example => "May I discuss a pupil in a Facebook group?";

    public override Bind Ask => Bind.SafeguardingLead;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            4,
            """
            discuss,discussing,talk about,post about,write about,chat about,moan about,gossip,share details,details of,
            information about,tell a story about
            """
        ),
        Cue.Must(4, "pupil,pupils,child,children,family,families,student,students,kid,kids"),
        Cue.Against(
            3,
            """
            name,photo,photos,picture,pictures,pic,pics,image,images,video,videos,film,selfie,snap,photograph,photographs,
            clip,reel,footage,colleague
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.PupilOrFamilyMatter }),
            Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.PersonalInformation }),
            .. Own(channel),
        ];

    // On one's own account it is also information from work.
    private static IEnumerable<IAsked> Own(Channel channel) =>
        channel is Channel.Private ? [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.WorkInformation })] : [];
}
