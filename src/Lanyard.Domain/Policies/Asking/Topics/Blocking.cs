using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Blocking somebody from an account.</summary>
internal sealed class Blocking : Topic
{
    public override string Title => "Block somebody";

    public override string Example => "May I block a parent who keeps being abusive?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.Moderating];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(7, "block,blocking,ban,banning,kick out,mute"),
        Cue.Also(1, "parent,user,person,somebody,someone,critic,abusive,follower"),
        Cue.Against(3, "writers block,block of"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new RemovalAsked
                {
                    Ground = GroundWords.Of(typed),
                    Act = ModerationAct.Block,
                    Repeated = typed.Has(Repeatedly),
                }
            ),
        ];

    private static readonly Cue Repeatedly = Cue.Also(
        1,
        "repeatedly,again and again,repeated,keep,keeps,several times,always,keeps on,time and again"
    );
}
