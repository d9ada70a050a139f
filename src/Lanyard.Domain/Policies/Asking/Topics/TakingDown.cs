using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Taking a comment down.</summary>
internal sealed class TakingDown : Topic
{
    public override string Title => "Take a comment down";

    public override string Example => "May I delete an abusive comment?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Moderating];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(4, "delete,deleting,remove,removing,take down,hide,hiding,get rid of,take off"),
        Cue.Must(2, "comment,comments,post,posts,it,message,criticism,review,spam,advert,reply"),
        Cue.Also(
            2,
            """
            abusive,rude,racist,sexist,homophobic,spam,critical,criticism,negative,offensive,swearing,phone number,address,
            advert,nasty,bullying,complaint
            """
        ),
        Cue.Against(4, "photo,picture,my own,by accident"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new RemovalAsked
                {
                    Ground = GroundWords.Of(typed),
                    Act = typed.Has(Hide) ? ModerationAct.Hide : ModerationAct.Delete,
                    Repeated = typed.Has(Repeatedly),
                }
            ),
        ];

    private static readonly Cue Hide = Cue.Also(1, "hide,hiding");
    private static readonly Cue Repeatedly = Cue.Also(1, "repeatedly,again and again,repeated,keeps,several times,always");
}
