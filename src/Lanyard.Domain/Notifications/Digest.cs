using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Notifications;

/// <summary>When the daily mail goes: seven in the morning by the clock on the wall, in summer and in winter.</summary>
public static class Digest
{
    private static readonly TimeOnly Hour = new(7, 0);

    /// <summary>The last such moment that has come.</summary>
    public static DateTimeOffset AtOrBefore(DateTimeOffset moment)
    {
        var day = UkTime.DateOf(moment);
        var today = UkTime.InstantOf(day, Hour);
        return today <= moment ? today : UkTime.InstantOf(day.AddDays(-1), Hour);
    }

    /// <summary>The first such moment after this one.</summary>
    public static DateTimeOffset After(DateTimeOffset moment)
    {
        var day = UkTime.DateOf(moment);
        var today = UkTime.InstantOf(day, Hour);
        return today > moment ? today : UkTime.InstantOf(day.AddDays(1), Hour);
    }
}
