using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>
/// How a school reads what its policies leave open. None of this is policy text: wherever it shows, it is labelled as local practice.
/// </summary>
public sealed record LocalPractice
{
    public static readonly TimeOnly EarliestClosingHour = new(6, 0);

    public static LocalPractice Usual { get; } = new();

    /// <summary>When a working day ends, as "the next working day" gives no hour.</summary>
    public TimeOnly ClosingHour { get; init; } = WorkingTime.UsualClosingHour;

    /// <summary>Whether an INSET day is a working day. Staff are in, so it usually is.</summary>
    public bool InsetDaysAreWorkingDays { get; init; } = true;

    /// <summary>Whether a day on which the school is closed is a working day. Usually it is, as a policy's working days are Monday to Friday less bank holidays.</summary>
    public bool ClosedDaysAreWorkingDays { get; init; } = true;

    /// <summary>Which of a deadline's two readings is the promise.</summary>
    public DeadlineReading Counts { get; init; } = DeadlineReading.Rolled;

    /// <summary>Whether relief for a weekend may shorten the allowed hours, as it does to the letter, or only lengthen them.</summary>
    public bool WeekendReliefNeverShortens { get; init; }

    /// <summary>The rule under this practice, for a policy that grants relief for weekends or for one that is silent about them.</summary>
    public WeekendRule WeekendRuleFor(bool policyGrantsRelief) =>
        !policyGrantsRelief ? WeekendRule.NoRelief
        : WeekendReliefNeverShortens ? WeekendRule.LaterOfTheTwo
        : WeekendRule.EndOfNextWorkingDay;

    /// <summary>The settings in one short word, by which a form knows whether they are still those that it showed.</summary>
    public string Mark() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ClosingHour:HHmm}-{Letter(InsetDaysAreWorkingDays)}{Letter(ClosedDaysAreWorkingDays)}{Letter(WeekendReliefNeverShortens)}-{Counts}"
        );

    private static char Letter(bool set) => set ? 'y' : 'n';

    public bool IsWorkingDay(ClosureKind kind) => kind == ClosureKind.Inset ? InsetDaysAreWorkingDays : ClosedDaysAreWorkingDays;
}
