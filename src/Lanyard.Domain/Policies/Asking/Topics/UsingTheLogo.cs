using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>The logo and colours of the school.</summary>
internal sealed class UsingTheLogo : Topic
{
    public override string Title => "Use the school’s logo";

    public override string Example => "May I use the school logo on my own page?";

    public override Bind Ask => Bind.CommsManager;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.LookingAfterYourOwnProfile, Moment.RunningAnAccount];

    public override bool AsksCapacity => true;

    public override IReadOnlyList<Cue> Cues { get; } = [Cue.Must(7, "logo,logos,badge,crest,branding,brand,emblem,school colours")];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) => [Asked.Of(new LogoAsked { Account = channel })];
}
