using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Whether those who write for the school may give their own opinions there.</summary>
[ControlKind("official-opinions", Capability.ToneCoach)]
public sealed record OfficialOpinions : Control, IRulesOn<PublishAsked>, IRulesOn<ReplyAsked>
{
    private static readonly Saying Balanced = Saying.AllowIf(
        Condition.Care,
        "Yes, if it is balanced and measured: give the other view its due."
    );
    private static readonly Saying Refused = Saying.Refuse("No: private opinions are not given on official accounts.");

    private static readonly Saying Suspicion = Saying.Ask(
        "This may be a private opinion, which official accounts do not give: a second person looks before it goes out."
    );

    [Setting("what the policy says of them")]
    public required OpinionRule Opinions { get; init; }

    public override string Sentence =>
        Opinions is OpinionRule.PermittedIfBalanced
            ? "Opinions may be given on official accounts if they are balanced and measured."
            : "Private opinions are not given on official accounts.";

    public override IReadOnlyList<string> KeptBy => ["PostHeld", "PostChecked"];

    public override IReadOnlyList<string> BrokenBy => ["OpinionPublished"];

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Opinions is OpinionRule.PermittedIfBalanced)
            return Proof.Kept("On the tone card for everybody who writes for the school.", facts.Edition.InForceFrom);
        return facts.Tally(KeptBy).Count + facts.Tally(BrokenBy).Count > 0
            ? Proof.ByEvents(this, facts)
            : Proof.NoEvidence("On the tone card for everybody who writes for the school; no draft has been looked at for it yet.");
    }

    public Saying? RuleOn(in PublishAsked question) =>
        question is not { Account: Channel.Official, Shows: PostMatter.Opinion } ? null
        : Opinions is OpinionRule.PermittedIfBalanced ? Balanced
        : question.Suspected ? Suspicion
        : Refused;

    public Saying? RuleOn(in ReplyAsked question) =>
        !question.Opinion ? null
        : Opinions is OpinionRule.PermittedIfBalanced ? Balanced
        : Refused;
}

public enum OpinionRule
{
    PermittedIfBalanced,
    Prohibited,
}
