using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Counts towards the review of the policy. It is overdue from the day after the last day that its date may mean.</summary>
[ControlKind("review-clock", Capability.PolicyRegister)]
public sealed record ReviewClock : Control
{
    [Setting("when review falls due, as precisely as the document says")]
    public PartialDate? ReviewDue { get; init; }

    [Setting("how often the policy is reviewed")]
    public Span? ReviewEvery { get; init; }

    [Setting("how long after the last review the next falls due")]
    public Span? AfterLastReview { get; init; }

    [Setting("where the review is done")]
    public Level? ReviewLevel { get; init; }

    [Setting("who is told of changes and of new review dates")]
    public IReadOnlyList<Audience> Notify { get; init; } = [];

    [Setting("the field that the document leaves empty")]
    public ReviewField? Blank { get; init; }

    public override string Sentence =>
        Phrase.Sentence(
            "the policy is reviewed",
            ReviewLevel is { } level ? $"by the {Phrase.Of(level)}" : null,
            Period is { } period ? $"every {(period.Count == 1 ? Phrase.Of(period.Unit) : period.ToString())}" : "at no stated interval",
            ReviewDue is { } due ? $", next in or before {due}" : null,
            Notify.Count > 0 ? $", and {Phrase.List(Notify)} are told of changes and dates" : null,
            Blank is { } blank ? $"; the document leaves its {Phrase.Of(blank)} empty" : null
        );

    private Span? Period => ReviewEvery ?? AfterLastReview;

    public override Proof Prove(ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Due(facts.Edition) is not { } due)
            return Blank == ReviewField.LastReview && facts.Edition.LastReviewed is { } last
                ? Proof.Kept($"Last reviewed {last}.", last.Earliest)
                : Proof.NoEvidence("No review is recorded, so no date can be reckoned.", "Record the last review, or name the next date.");
        if (facts.AsOf > due.Latest)
            return Proof.Broken(
                $"The review was due {due} and is overdue since {PartialDate.Of(due.Latest.AddDays(1))}. The policy still binds.",
                "Review it, and record the meeting.",
                due.Latest.AddDays(1)
            );
        return facts.AsOf >= ReviewReminders.First(due)
            ? Proof.AtRisk($"The review falls due {due}.", "Bring it to the body that reviews it.")
            : Proof.Kept(
                $"The next review falls due {due}.",
                facts.Edition.InForceFrom,
                $"Reminders begin {ReviewReminders.MonthsOfWarning} months before."
            );
    }

    /// <summary>The date of the register; else the last review and the interval, and with no review recorded, the approval and the interval.</summary>
    private PartialDate? Due(EditionFacts edition)
    {
        if (edition.LastReviewed is { } last && Period is { } period)
            return Later(period.After(last), edition.ReviewDue);
        return edition.ReviewDue ?? ReviewDue ?? (edition.Approved is { } approved && Period is { } every ? every.After(approved) : null);
    }

    private static PartialDate Later(PartialDate reckoned, PartialDate? named) =>
        named is { } date && date.Latest > reckoned.Latest ? date : reckoned;
}

public enum ReviewField
{
    LastReview,
    NextReview,
}
