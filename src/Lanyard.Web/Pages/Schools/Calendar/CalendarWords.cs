using System.Globalization;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>What days and entries are called on screen.</summary>
public static class CalendarWords
{
    public static string Of(DayKind kind) =>
        kind switch
        {
            DayKind.BankHoliday => "Bank holiday",
            DayKind.Closed => "Closed",
            DayKind.Inset => "INSET day",
            DayKind.Weekend => "Weekend",
            DayKind.Holiday => "Holiday",
            DayKind.Term => "Term",
            _ => "Weekday",
        };

    /// <summary>So short that it fits a seventh of a phone's width; the key beside the month says it in full.</summary>
    public static string Abbreviated(DayKind kind) =>
        kind switch
        {
            DayKind.BankHoliday => "BH",
            DayKind.Closed => "Shut",
            DayKind.Inset => "INS",
            DayKind.Holiday => "Hol",
            _ => "",
        };

    public static TagColour Colour(DayKind kind) =>
        kind switch
        {
            DayKind.BankHoliday => TagColour.Purple,
            DayKind.Closed => TagColour.Red,
            DayKind.Inset => TagColour.Orange,
            DayKind.Holiday => TagColour.Green,
            DayKind.Term => TagColour.Blue,
            _ => TagColour.Grey,
        };

    public static DayKind KindOf(ClosureKind kind) => kind == ClosureKind.Inset ? DayKind.Inset : DayKind.Closed;

    public static DayKind KindOf(TermDateKind kind) => kind == TermDateKind.Term ? DayKind.Term : DayKind.Holiday;

    public static DayKind KindOf(EntryKind kind) =>
        kind switch
        {
            EntryKind.Term => DayKind.Term,
            EntryKind.Holiday => DayKind.Holiday,
            EntryKind.Inset => DayKind.Inset,
            _ => DayKind.Closed,
        };

    /// <summary>Monday 26 October 2026.</summary>
    public static string Full(DateOnly date) => date.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>26 October to 30 October 2026.</summary>
    public static string Dates(DateSpan span) =>
        span.Days == 1 ? span.From.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : span.From.Year == span.To.Year ? string.Create(CultureInfo.InvariantCulture, $"{span.From:d MMMM} to {span.To:d MMMM yyyy}")
        : string.Create(CultureInfo.InvariantCulture, $"{span.From:d MMMM yyyy} to {span.To:d MMMM yyyy}");

    /// <summary>Within a month whose name is known: Mon 26 to Fri 30.</summary>
    public static string InMonth(DateSpan span) =>
        span.Days == 1
            ? span.From.ToString("ddd d", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{span.From:ddd d} to {span.To:ddd d}");

    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(Nation nation) =>
        nation switch
        {
            Nation.Scotland => "Scotland",
            Nation.NorthernIreland => "Northern Ireland",
            _ => "England and Wales",
        };
}
