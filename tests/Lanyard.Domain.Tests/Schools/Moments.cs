using System.Globalization;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

/// <summary>Dates and moments as the tests write them.</summary>
internal static class Moments
{
    public static WorkingTime England => WorkingTime.Of(BankHolidays.Bundled, Nation.EnglandAndWales);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time on the wall in the United Kingdom; "2026-10-25 01:30 BST" names the first of two.</summary>
    public static DateTimeOffset Wall(string text)
    {
        var first = text.EndsWith(" BST", StringComparison.Ordinal);
        var wall = DateTime.ParseExact(text[..16], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return UkTime.InstantOf(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall), first ? OddHour.Earlier : OddHour.Later);
    }

    public static DateTimeOffset Utc(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static string OnTheWall(DateTimeOffset moment) =>
        UkTime.OnTheWall(moment).ToString("ddd yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
