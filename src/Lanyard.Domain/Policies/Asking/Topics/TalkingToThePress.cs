using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>A journalist has been in touch.</summary>
internal sealed class TalkingToThePress : Topic
{
    public override string Title => "Reply to a journalist";

    public override string Example => "May I reply to a journalist?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.TalkingToThePress];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            7,
            """
            journalist,journalists,reporter,reporters,newspaper,newspapers,press,the media,media enquiry,bbc,itv,tv crew,
            television,radio,local paper,magazine,the sun,daily mail,interview,press office,media request
            """
        ),
        Cue.Also(1, "reply,answer,talk,speak,contact,call,comment"),
        Cue.Against(3, "press release,like button"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new PressContacted { Cleared = typed.Has(NotYet) ? false : null })];

    private static readonly Cue NotYet = Cue.Also(1, "straight away,right away,without asking,by myself,on my own,immediately");
}
