using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Home addresses, private numbers and private emails.</summary>
internal sealed class HomeDetails : Topic
{
    public override string Title => "Give my home address or private number";

    public override string Example => "May I give my home address on the school site?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost, Moment.LookingAfterYourOwnProfile];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            home address,home phone,phone number,mobile number,where i live,home email,home details,personal details,
            address online,my number,private number
            """
        ),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take,give"),
        Cue.Against(6, "comment,delete,remove,parents comment"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = channel, Shows = PostMatter.HomeDetails })];
}
