using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Counts towards the review of the policy. It is overdue from the day after the last day that its date may mean.</summary>
[ControlKind("review-clock", Capability.PolicyRegister)]
public sealed record ReviewClock : Control
{
    /// <summary>Reminders begin this long before.</summary>
    public const int MonthsOfWarning = 3;

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
        return facts.AsOf >= due.Earliest.AddMonths(-MonthsOfWarning)
            ? Proof.AtRisk($"The review falls due {due}.", "Bring it to the body that reviews it.")
            : Proof.Kept(
                $"The next review falls due {due}.",
                facts.Edition.InForceFrom,
                $"Reminders begin {MonthsOfWarning} months before."
            );
    }

    /// <summary>The date of the register; else the last review and the interval, and with no review recorded, the approval and the interval.</summary>
    private PartialDate? Due(EditionFacts edition)
    {
        if (edition.LastReviewed is { } last && Period is { } period)
            return Later(After(last, period), edition.ReviewDue);
        return edition.ReviewDue ?? ReviewDue ?? (edition.Approved is { } approved && Period is { } every ? After(approved, every) : null);
    }

    private static PartialDate Later(PartialDate reckoned, PartialDate? named) =>
        named is { } date && date.Latest > reckoned.Latest ? date : reckoned;

    // A month stays a month: no day is invented by adding years to it.
    private static PartialDate After(PartialDate start, Span period) =>
        start.Day is null && period.Unit is SpanUnit.Year ? start with { Year = start.Year + period.Count }
        : start is { Day: null, Month: not null } && period.Unit is SpanUnit.Month ? MonthsLater(start, period.Count)
        : PartialDate.Of(period.After(start.Latest));

    private static PartialDate MonthsLater(PartialDate start, int months)
    {
        var then = start.Earliest.AddMonths(months);
        return new(then.Year, then.Month);
    }
}

public enum ReviewField
{
    LastReview,
    NextReview,
}
