namespace Lanyard.Domain.Schools;

/// <summary>
/// A moment promised. Both readings are kept, so that whoever disputes one can see the other; <see cref="Due"/> is the one that counts.
/// It is stored as it was made: a calendar that is edited later changes later promises only.
/// </summary>
/// <param name="Received">When it arrived on the platform, which is not when we fetched it.</param>
/// <param name="Literal">What the policy says to the letter: the allowed hours, or its own relief for weekends.</param>
/// <param name="Rolled">The literal moment, or the close of the first working day after the days off that it fell among.</param>
/// <param name="Counts">Which of the two is the promise.</param>
/// <param name="Gap">Set when the reckoning went beyond the known bank holidays.</param>
public sealed record Deadline(
    DateTimeOffset Received,
    DateTimeOffset Literal,
    DateTimeOffset Rolled,
    DeadlineReading Counts,
    CalendarGap? Gap = null
)
{
    /// <summary>Longer promises are made in days, by <see cref="WorkingDayCount"/>.</summary>
    public static readonly TimeSpan LongestAllowed = TimeSpan.FromDays(366);

    public DateTimeOffset Due => Counts == DeadlineReading.Rolled ? Rolled : Literal;

    public bool HasRolled => Rolled != Literal;

    /// <summary>The promised moment itself is still in time.</summary>
    public bool IsMissedAt(DateTimeOffset now) => now > Due;

    /// <summary>Makes the promise. Hours are real hours: a night in which the clocks change is an hour shorter or longer on the wall.</summary>
    public static Deadline For(
        DateTimeOffset received,
        TimeSpan allowed,
        WeekendRule weekend,
        WorkingTime time,
        DeadlineReading counts = DeadlineReading.Rolled
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(allowed, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(allowed, LongestAllowed);
        received = received.ToUniversalTime();
        var literal = LiteralFor(received, received + allowed, weekend, time);
        var rolled = Roll(received, literal, time);
        return new Deadline(received, literal, rolled, counts, time.GapBetween(UkTime.DateOf(received), UkTime.DateOf(rolled)));
    }

    private static DateTimeOffset LiteralFor(DateTimeOffset received, DateTimeOffset elapsed, WeekendRule weekend, WorkingTime time)
    {
        if (weekend == WeekendRule.NoRelief || !WorkingTime.IsWeekend(UkTime.DateOf(received)))
            return elapsed;
        var relief = time.EndOfNextWorkingDay(received);
        return weekend == WeekendRule.LaterOfTheTwo && elapsed > relief ? elapsed : relief;
    }

    // Hours that end among days off wait for the close of the first day back. Hours that end on that first day, before it closes, wait as well:
    // without that, 47 hours would fall due at 17:00 and 48 hours at 00:30 on the same day, and the earlier comment would be owed later.
    private static DateTimeOffset Roll(DateTimeOffset received, DateTimeOffset literal, WorkingTime time)
    {
        var day = UkTime.DateOf(literal);
        var firstDayBack = UkTime.DateOf(received) < day && !time.IsWorkingDay(day.AddDays(-1));
        if (time.IsWorkingDay(day) && !firstDayBack)
            return literal;
        var close = time.EndOf(time.WorkingDayOnOrAfter(day));
        return close > literal ? close : literal;
    }
}
