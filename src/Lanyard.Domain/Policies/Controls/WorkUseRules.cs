using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>How far private use of social media at work is allowed. Where the policy gives no limit, none is counted and none invented.</summary>
[ControlKind("work-use-rules", Capability.WorkUseRules)]
public sealed record WorkUseRules : Control, IRulesOn<PersonalUseAsked>
{
    private Saying? _limited;

    private static readonly Saying Reasonable = Saying.Allow("Yes, within reason: it must not get in the way of your work.");

    [Setting("how far it is allowed")]
    public required PersonalUse PersonalUse { get; init; }

    [Setting("the limit, as somebody entitled to it put it in writing")]
    public string? Limit { get; init; }

    public override string Sentence =>
        PersonalUse is PersonalUse.Reasonable ? "Private use of social media at work is allowed within reason."
        : Limit is { } limit ? $"Private use of social media at work is allowed within a limit: {Slug.Words(limit).TrimEnd('.')}."
        : "Private use of social media at work is allowed within a limit that the policy does not give.";

    public override IEnumerable<string> Complaints()
    {
        if (PersonalUse is PersonalUse.Reasonable && Limit is not null)
            yield return "`limit` goes with `personal-use: limited`; take one of the two away.";
    }

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return PersonalUse is PersonalUse.Limited && Limit is null
            ? Proof.AtRisk(
                "Answered for everybody who asks; how far the limit goes is not settled.",
                "Have the headteacher put the limit in writing.",
                facts.Edition.InForceFrom
            )
            : Proof.Kept("Answered for everybody who asks, and on the cards.", facts.Edition.InForceFrom);
    }

    public Saying? RuleOn(in PersonalUseAsked question) =>
        question.When is UseTime.OutsideWork && question.With is not Device.School ? null
        : PersonalUse is PersonalUse.Reasonable ? Reasonable
        : _limited ??= Limit is { } limit
            ? Saying.AllowIf(Condition.Care, $"Only within the limit set in writing: {Slug.Words(limit).TrimEnd('.')}.")
            : Saying.Ask("Only to a limited degree, and the policy does not say how far: ask the headteacher.");
}

public enum PersonalUse
{
    Reasonable,
    Limited,
}
