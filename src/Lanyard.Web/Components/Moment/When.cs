using System.Globalization;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Components.Moment;

/// <summary>A moment or a day in the words of the house, as the school's wall shows it. What is due is said by <see cref="DueWords"/>.</summary>
public static class When
{
    /// <summary>`2 March 2026, 09:30`. In the hour that clocks show twice, it says which.</summary>
    public static string Words(DateTimeOffset moment) => $"{Words(UkTime.DateOf(moment))}, {Time(moment)}";

    /// <summary>`2 March 2026`.</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>`Monday 2 March 2026`, where the weekday matters.</summary>
    public static string LongWords(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>`09:30`.</summary>
    public static string Time(DateTimeOffset moment)
    {
        var time = UkTime.TimeOf(moment).ToString("HH:mm", CultureInfo.InvariantCulture);
        return !UkTime.ComesTwice(moment) ? time : time + (UkTime.IsSummerTime(moment) ? " BST" : " GMT");
    }
}
