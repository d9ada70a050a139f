using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Inbox;

/// <summary>
/// Until when a message is owed an answer, and by which clause of which edition. It is stored as it was made: neither a policy nor a calendar
/// that is changed later moves it.
/// </summary>
public sealed record Promise
{
    /// <summary>The moment that counts.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The policy to the letter.</summary>
    public required DateTimeOffset Literal { get; init; }

    /// <summary>Run on to the close of the next working day, when the letter ends on a day off.</summary>
    public required DateTimeOffset Rolled { get; init; }

    /// <summary>The clause as the ledger names it.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether saying "we have seen this" is enough.</summary>
    public required bool AcknowledgementCounts { get; init; }

    /// <summary>Whether it was reckoned beyond the bank holidays that are known.</summary>
    public required bool BeyondCalendar { get; init; }

    /// <summary>Whether the hours, or what rests on them, are the school's own practice and not the policy's words.</summary>
    public required bool LocalPractice { get; init; }

    public bool HasRolled => Rolled != Literal;

    /// <summary>What the policies in force promise whoever wrote this; null where none speaks of it.</summary>
    /// <param name="editionOf">The number of the edition that binds, by the policy's key.</param>
    public static Promise? For(
        PolicyInForce inForce,
        bool inPrivate,
        DateTimeOffset sentAt,
        SchoolCalendar calendar,
        Func<string, int> editionOf
    )
    {
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(editionOf);
        var ruling = inForce.Ask(new MessageArrived { Private = inPrivate });
        if (ruling is not { Strictest: { Within: { } within } saying, By: { } by })
            return null;
        var control = (ReplyWithin)by.Control;
        var weekend = saying.Weekend == WeekendRule.NoRelief ? WeekendRule.NoRelief : Stricter(saying.Weekend, calendar.Practice);
        var deadline = Deadline.For(sentAt, within.Elapsed, weekend, control.Hours(calendar), calendar.Practice.Counts);
        return new()
        {
            Due = deadline.Due,
            Literal = deadline.Literal,
            Rolled = deadline.Rolled,
            Clause = ClauseName.Of(by.Policy, editionOf(by.Policy), by.Clause),
            AcknowledgementCounts = control.AcknowledgementCounts,
            BeyondCalendar = deadline.Gap is not null,
            LocalPractice = by.IsLocalPractice,
        };
    }

    // A policy that itself says "the later of the two" is not shortened by a school's practice.
    private static WeekendRule Stricter(WeekendRule written, LocalPractice practice) =>
        written == WeekendRule.LaterOfTheTwo ? written : practice.WeekendRuleFor(policyGrantsRelief: true);
}
