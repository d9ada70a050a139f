using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Using an account, or what one learnt at work, for private gain.</summary>
internal sealed class PrivateGain : Topic
{
    public override string Title => "Promote my own business";

    public override string Example => "May I promote my tutoring business on the school page?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            7,
            """
            my own business,my business,my side,side hustle,sell,selling,make money,my tutoring,private tuition,my shop,
            my etsy,paid partnership,sponsorship deal,personal gain,private gain,profit,tutoring business
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        channel is Channel.Official
            ?
            [
                Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.PersonalGain }),
                Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.BusinessAdvert }),
            ]
            : [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.PersonalGain })];
}
