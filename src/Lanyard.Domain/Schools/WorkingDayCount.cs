namespace Lanyard.Domain.Schools;

/// <summary>A day reckoned by a rule, and a warning when it rests on days that the calendar does not know.</summary>
public readonly record struct ReckonedDay(DateOnly Date, CalendarGap? Gap);

/// <summary>The rules by which laws and procedures count days. Each is named, because they differ by a day or by weeks.</summary>
public static class WorkingDayCount
{
    /// <summary>The day after <paramref name="start"/> is the first that can count: the rule of most statutory clocks, with whichever working days are given.</summary>
    public static ReckonedDay AddWorkingDays(this WorkingTime time, DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return time.Reckoned(start, Step(start, count, time.NextWorkingDay));
    }

    /// <summary>As <see cref="AddWorkingDays"/>, but a start on a working day is itself the first day.</summary>
    public static ReckonedDay AddWorkingDaysCountingStart(this WorkingTime time, DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var first = time.WorkingDayOnOrAfter(start);
        return time.Reckoned(start, Step(first, count - 1, time.NextWorkingDay));
    }

    /// <summary>Every day counts, and a due date that is not a working day moves on to the next that is.</summary>
    public static ReckonedDay AddCalendarDaysThenRoll(this WorkingTime time, DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return time.Reckoned(start, time.WorkingDayOnOrAfter(start.AddDays(count)));
    }

    /// <summary>Back from <paramref name="start"/>, which does not count.</summary>
    public static ReckonedDay SubtractWorkingDays(this WorkingTime time, DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return time.Reckoned(start, Step(start, count, time.PreviousWorkingDay));
    }

    private static ReckonedDay Reckoned(this WorkingTime time, DateOnly start, DateOnly end) => new(end, time.GapBetween(start, end));

    private static DateOnly Step(DateOnly day, int count, Func<DateOnly, DateOnly> next)
    {
        for (var taken = 0; taken < count; taken++)
        {
            day = next(day);
        }

        return day;
    }
}
