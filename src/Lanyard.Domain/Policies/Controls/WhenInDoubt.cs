using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>What somebody does who is unsure whether to publish or how to answer.</summary>
[ControlKind("when-in-doubt", Capability.ContentApproval, Awaits = "the publishing room")]
public sealed record WhenInDoubt : Control, IRulesOn<PublishAsked>, IRulesOn<ReplyAsked>
{
    private Saying? _saying;

    [Setting("what is done")]
    public required DoubtStep Step { get; init; }

    [Setting("who gives the advice")]
    public Bind? AdviceFrom { get; init; }

    [Setting("what the doubt is about, where the policy says so")]
    public IReadOnlyList<DoubtAbout> About { get; init; } = [];

    public override string Sentence =>
        Phrase.Sentence(
            About.Count > 0 ? $"Whoever is in doubt about {Phrase.List(About, "or")}" : "Whoever is in doubt",
            Step switch
            {
                DoubtStep.SecondOpinion => "asks another person before going on",
                DoubtStep.LeaveUnposted => "leaves it unposted",
                _ => AdviceFrom is { } who ? $"asks {Phrase.Of(who)}" : "asks for advice, the policy not saying of whom",
            }
        );

    public override IReadOnlyList<string> KeptBy => ["SecondOpinionGiven"];

    public override IEnumerable<string> Complaints()
    {
        if (Step is not DoubtStep.AskForAdvice && AdviceFrom is not null)
            yield return "`advice-from` goes with `step: ask-for-advice`; take one of the two away.";
    }

    public Saying? RuleOn(in PublishAsked question) =>
        question is { Account: Channel.Official, Shows: PostMatter.InDoubt } && Covers(DoubtAbout.Posts) ? Said() : null;

    public Saying? RuleOn(in ReplyAsked question) => question.InDoubt && Covers(DoubtAbout.Replies) ? Said() : null;

    private bool Covers(DoubtAbout what) => About.Count == 0 || About.Contains(what);

    private Saying Said() =>
        _saying ??= Step switch
        {
            DoubtStep.SecondOpinion => Saying.AllowIf(Condition.SecondPerson, "Not yet: ask a colleague for a second opinion first."),
            DoubtStep.LeaveUnposted => Saying.Refuse(
                "Not while you are in doubt: leave it unposted. The draft is kept, and somebody else can read it."
            ),
            _ => Saying.Ask(
                AdviceFrom is { } who ? $"Ask {Phrase.Of(who)} first." : "Ask for advice first; the policy does not say of whom."
            ),
        };
}

public enum DoubtStep
{
    SecondOpinion,
    LeaveUnposted,
    AskForAdvice,
}

public enum DoubtAbout
{
    Posts,
    Replies,
    Sites,
}
