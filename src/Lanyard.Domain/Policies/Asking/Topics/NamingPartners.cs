using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Naming a partner, provider or agency.</summary>
internal sealed class NamingPartners : Topic
{
    public override string Title => "Name a partner or provider in a post";

    public override string Example => "May I name one of our partners in a post?";

    public override Bind Ask => Bind.CommsManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.WritingAPost];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(6, "partner,partners,provider,providers,supplier,agency,sponsor,sponsors,charity we work with"),
        Cue.Also(2, "name,mention,thank,tag"),
        Cue.Also(1, "post,posting,share,sharing,publish,upload,put,tweet,use,show,put up,take"),
        Cue.Against(4, "like,follow"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PublishAsked { Account = Channel.Official, Shows = PostMatter.NameOfAPartner })];
}
