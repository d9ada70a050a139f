using Lanyard.Domain.Schools;

namespace Lanyard.Core.Clockwork;

/// <summary>The steps by which the demo's clock can be moved.</summary>
public enum ClockStep
{
    Hour,
    Day,
    Monday,
}

public static class ClockSteps
{
    /// <summary>An hour is an hour; a day is the same time tomorrow; Monday is the next one to come, at nine.</summary>
    public static DateTimeOffset From(this ClockStep step, DateTimeOffset now)
    {
        var (today, time) = (UkTime.DateOf(now), UkTime.TimeOf(now));
        return step switch
        {
            ClockStep.Hour => now.AddHours(1),
            ClockStep.Day => UkTime.InstantOf(today.AddDays(1), time),
            _ => NextMonday(today, now),
        };
    }

    private static DateTimeOffset NextMonday(DateOnly today, DateTimeOffset now)
    {
        var monday = today.AddDays((DayOfWeek.Monday - today.DayOfWeek + 7) % 7);
        var nine = UkTime.InstantOf(monday, new(9, 0));
        return nine > now ? nine : UkTime.InstantOf(monday.AddDays(7), new(9, 0));
    }
}
