using System.Globalization;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Components.Moment;

/// <summary>A moment or a day in the words of the house: as the school's wall shows it, with a time that nobody reads twice.</summary>
public static class When
{
    /// <summary>`2 March 2026 at 9:30am`; noon and midnight by name. In the hour that clocks show twice, it says which.</summary>
    public static string Words(DateTimeOffset moment) => $"{Words(UkTime.DateOf(moment))} at {Time(moment)}";

    /// <summary>`2 March 2026`.</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>`Monday 2 March 2026`, where the weekday matters.</summary>
    public static string LongWords(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset moment)
    {
        var time = UkTime.TimeOf(moment);
        var words = (time.Hour, time.Minute) switch
        {
            (12, 0) => "midday",
            (0, 0) => "midnight",
            (_, 0) => Hour(time) + Half(time),
            _ => $"{Hour(time)}:{time.Minute.ToString("00", CultureInfo.InvariantCulture)}{Half(time)}",
        };
        return UkTime.ComesTwice(moment) ? $"{words} ({(UkTime.IsSummerTime(moment) ? "summer" : "winter")} time)" : words;
    }

    private static string Hour(TimeOnly time) => (time.Hour % 12 == 0 ? 12 : time.Hour % 12).ToString(CultureInfo.InvariantCulture);

    private static string Half(TimeOnly time) => time.Hour < 12 ? "am" : "pm";
}
