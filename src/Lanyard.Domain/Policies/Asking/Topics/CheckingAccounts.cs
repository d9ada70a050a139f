using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>How often accounts are looked at.</summary>
internal sealed class CheckingAccounts : Topic
{
    public override string Title => "How often must an account be checked?";

    public override string Example => "How often must we check our page?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.RunningAnAccount];

    public override bool IsMayI => false;

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            5,
            """
            how often,how regularly,how frequently,every day,in the holidays,over the holidays,each week,weekly
            """
        ),
        Cue.Must(3, "check,checked,checking,look,monitor,watch,checks"),
        Cue.Also(1, "account,accounts,page,comments"),
        Cue.Against(3, "sign,staff use,my use"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [
            Asked.Of(
                new CheckDue
                {
                    What =
                        typed.Has(Mentions) ? Watched.Mentions
                        : typed.Has(OwnPosts) ? Watched.OwnPosts
                        : Watched.Accounts,
                }
            ),
        ];

    private static readonly Cue Mentions = Cue.Also(1, "mention,mentions,others say,about us,about the school");
    private static readonly Cue OwnPosts = Cue.Also(1, "what i posted,my posts,own posts");
}
