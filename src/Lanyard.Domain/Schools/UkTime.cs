namespace Lanyard.Domain.Schools;

/// <summary>
/// The time on the school's wall. Instants are kept in UTC; dates, hours and weekdays are those of Europe/London.
/// The zone comes from the system's time zone data, so a change of law arrives with an update of the system.
/// </summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The same instant with the offset that clocks in the United Kingdom show.</summary>
    public static DateTimeOffset OnTheWall(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(OnTheWall(instant).DateTime);

    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(OnTheWall(instant).DateTime);

    /// <summary>The instant, in UTC, at which clocks show this date and time. <paramref name="rule"/> settles the hours that clocks skip or show twice.</summary>
    public static DateTimeOffset InstantOf(DateOnly date, TimeOnly time, OddHour rule = OddHour.Later)
    {
        var wall = date.ToDateTime(time);
        if (London.IsInvalidTime(wall))
            return Leap(wall);
        var offset = London.IsAmbiguousTime(wall) ? Ambiguous(wall, rule) : London.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>Midnight at the start of the day.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => InstantOf(date, TimeOnly.MinValue, OddHour.Earlier);

    /// <summary>True when clocks show this time twice that day, so that a time alone does not tell the instant.</summary>
    public static bool ComesTwice(DateTimeOffset instant) => London.IsAmbiguousTime(OnTheWall(instant).DateTime);

    /// <summary>Whether clocks run an hour ahead of Greenwich at this instant.</summary>
    public static bool IsSummerTime(DateTimeOffset instant) => London.IsDaylightSavingTime(instant);

    private static TimeSpan Ambiguous(DateTime wall, OddHour rule)
    {
        var offsets = London.GetAmbiguousTimeOffsets(wall);
        return rule == OddHour.Earlier ? offsets.Max() : offsets.Min();
    }

    // A time that never was means the moment when the clocks leapt over it: so a later time on the wall is never an earlier instant.
    private static DateTimeOffset Leap(DateTime wall)
    {
        var edge = wall.Date.AddMinutes(Math.Floor(wall.TimeOfDay.TotalMinutes));
        while (London.IsInvalidTime(edge.AddMinutes(-1)))
            edge = edge.AddMinutes(-1);
        return new DateTimeOffset(edge, London.GetUtcOffset(edge.AddMinutes(-1))).ToUniversalTime();
    }
}
