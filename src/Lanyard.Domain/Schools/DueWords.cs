using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>
/// A due moment as people say it, in the time on the school's wall. What is left and what is overdue are rounded down:
/// nobody is told that they have longer than they have.
/// </summary>
public static class DueWords
{
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    public static string Of(Deadline deadline, DateTimeOffset now) => Of(deadline.Due, now);

    public static string Of(DateTimeOffset due, DateTimeOffset now)
    {
        if (now > due)
        {
            return now - due < OneMinute ? "missed just now" : $"missed by {Length(now - due)}";
        }

        var days = UkTime.DateOf(due).DayNumber - UkTime.DateOf(now).DayNumber;
        var left = due - now < OneMinute ? "less than 1 min left" : $"{Length(due - now)} left";
        return days == 0 ? $"due today {Hour(due)}, {left}" : $"due {Day(due, now, days)} {Hour(due)}";
    }

    /// <summary>A moment in full, for a detail page or a letter: Monday 23 November 2026, 17:00.</summary>
    public static string InFull(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{UkTime.OnTheWall(moment):dddd d MMMM yyyy}, {Hour(moment)}");

    // A weekday alone would be read as the coming one, so from a week on the date stands with it.
    private static string Day(DateTimeOffset due, DateTimeOffset now, int days)
    {
        var date = UkTime.DateOf(due);
        var format =
            days == 1 ? "'tomorrow'"
            : days < 7 ? "ddd"
            : date.Year == UkTime.DateOf(now).Year ? "ddd d MMM"
            : "ddd d MMM yyyy";
        return date.ToString(format, CultureInfo.InvariantCulture);
    }

    // In the hour that clocks show twice, the time alone would not say which.
    private static string Hour(DateTimeOffset moment)
    {
        var hour = UkTime.OnTheWall(moment).ToString("HH:mm", CultureInfo.InvariantCulture);
        return !UkTime.ComesTwice(moment) ? hour : hour + (UkTime.IsSummerTime(moment) ? " BST" : " GMT");
    }

    private static string Length(TimeSpan length) =>
        length switch
        {
            { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(length.TotalDays)} days"),
            { TotalHours: >= 3 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(length.TotalHours)} h"),
            { TotalHours: >= 1, Minutes: > 0 } => string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Floor(length.TotalHours)} h {length.Minutes} min"
            ),
            { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(length.TotalHours)} h"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(length.TotalMinutes)} min"),
        };
}
