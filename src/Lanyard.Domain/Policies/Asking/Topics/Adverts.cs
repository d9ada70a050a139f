using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Advertising a business on an account of the school.</summary>
internal sealed class Adverts : Topic
{
    public override string Title => "Advertise a business";

    public override string Example => "May I advertise a local business on our page?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            business,businesses,shop,company,advert,adverts,advertise,advertising,promote a,sponsor post,commercial,
            local firm
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(
            5,
            """
            my own business,my side,sell,my business,vacancy,vacancies,job,like,follow,my tutoring,contributors,comment,
            delete,remove
            """
        ),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.BusinessAdvert })];
}
