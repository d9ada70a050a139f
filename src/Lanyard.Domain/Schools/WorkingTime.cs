using System.Collections.Frozen;

namespace Lanyard.Domain.Schools;

/// <summary>
/// Which days are working days, and the hour at which a working day closes.
/// Saturdays and Sundays never are; of the other days all are, except those that the calendar takes out.
/// Answers outside <see cref="Known"/> count weekends only: whoever stores or shows one asks <see cref="GapBetween"/> first, or takes a type that already has.
/// </summary>
public sealed class WorkingTime
{
    /// <summary>Five o'clock, until a school sets its own hour.</summary>
    public static readonly TimeOnly UsualClosingHour = new(17, 0);

    private readonly FrozenSet<DateOnly> _daysOff;

    public WorkingTime(IEnumerable<DateOnly> daysOff, DateSpan known, TimeOnly closingHour)
    {
        _daysOff = daysOff.ToFrozenSet();
        (Known, ClosingHour) = (known, closingHour);
    }

    /// <summary>The days whose bank holidays are known.</summary>
    public DateSpan Known { get; }

    public TimeOnly ClosingHour { get; }

    /// <summary>A nation's working days with nobody's closures.</summary>
    public static WorkingTime Of(BankHolidays holidays, Nation nation) =>
        new(holidays.Of(nation).Select(day => day.Date), holidays.Covers, UsualClosingHour);

    /// <summary>
    /// The days of the Freedom of Information Act 2000, section 10(6): a bank holiday in any part of the United Kingdom is not a working day anywhere.
    /// </summary>
    public static WorkingTime OfUnitedKingdom(BankHolidays holidays) =>
        new(Enum.GetValues<Nation>().SelectMany(holidays.Of).Select(day => day.Date), holidays.Covers, UsualClosingHour);

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && !_daysOff.Contains(day);

    public DateOnly WorkingDayOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The first working day after this one, which itself does not count.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => WorkingDayOnOrAfter(day.AddDays(1));

    /// <summary>The last working day before this one, which itself does not count.</summary>
    public DateOnly PreviousWorkingDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        } while (!IsWorkingDay(day));

        return day;
    }

    /// <summary>The moment at which that day closes.</summary>
    public DateTimeOffset EndOf(DateOnly day) => UkTime.InstantOf(day, ClosingHour);

    /// <summary>The closing of the first working day after the day of <paramref name="moment"/>.</summary>
    public DateTimeOffset EndOfNextWorkingDay(DateTimeOffset moment) => EndOf(NextWorkingDay(UkTime.DateOf(moment)));

    /// <summary>Null when every day from the one to the other is known, else what is known.</summary>
    public CalendarGap? GapBetween(DateOnly from, DateOnly to) =>
        Known.Contains(from <= to ? new DateSpan(from, to) : new DateSpan(to, from)) ? null : new CalendarGap(Known);
}
