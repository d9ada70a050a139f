using Lanyard.Domain.Schools;

namespace Lanyard.Core.Demo;

/// <summary>A school year as many English schools keep it, worked out for any year: what comes when hangs on Easter and on the bank holidays.</summary>
public static class DemoYear
{
    public static IEnumerable<(EntryKind Kind, string Name, DateOnly From, DateOnly To)> Of(SchoolYear year, BankHolidays holidays)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(holidays);
        var next = year.Begins + 1;
        // Past the known years the demo still opens, with dates that are near enough.
        var goodFriday = Named(holidays, year, "Good Friday") ?? OnOrAfter(new DateOnly(next, 4, 1), DayOfWeek.Friday);
        var spring = Named(holidays, year, "Spring bank holiday") ?? Monday(new DateOnly(next, 5, 31));
        var begins = OnOrAfter(new DateOnly(year.Begins, 9, 2), DayOfWeek.Wednesday);
        var autumnEnds = Before(new DateOnly(year.Begins, 12, 21), DayOfWeek.Friday);
        var october = Monday(new DateOnly(year.Begins, 10, 28));
        var springBegins = OnOrAfter(new DateOnly(next, 1, 4), DayOfWeek.Tuesday);
        var february = Monday(new DateOnly(next, 2, 16));
        var springEnds = goodFriday.AddDays(-1);
        var summerBegins = Monday(goodFriday).AddDays(21);
        var summerEnds = Before(new DateOnly(next, 7, 23), DayOfWeek.Wednesday);
        yield return (EntryKind.Term, "Autumn term", begins, autumnEnds);
        yield return (EntryKind.Holiday, "October half term", october, october.AddDays(4));
        yield return (EntryKind.Holiday, "Christmas holiday", autumnEnds.AddDays(1), springBegins.AddDays(-1));
        yield return (EntryKind.Term, "Spring term", springBegins, springEnds);
        yield return (EntryKind.Holiday, "February half term", february, february.AddDays(4));
        yield return (EntryKind.Holiday, "Easter holiday", springEnds.AddDays(1), summerBegins.AddDays(-1));
        yield return (EntryKind.Term, "Summer term", summerBegins, summerEnds);
        yield return (EntryKind.Holiday, "May half term", spring, spring.AddDays(4));
        yield return (EntryKind.Holiday, "Summer holiday", summerEnds.AddDays(1), year.Span.To);
        yield return (EntryKind.Inset, "Staff training before term", begins.AddDays(-1), begins.AddDays(-1));
        yield return (EntryKind.Inset, "Safeguarding training", october.AddDays(7), october.AddDays(7));
        yield return (EntryKind.Inset, "Staff training", springBegins.AddDays(-1), springBegins.AddDays(-1));
    }

    private static DateOnly? Named(BankHolidays holidays, SchoolYear year, string name) =>
        holidays.Of(Nation.EnglandAndWales).FirstOrDefault(day => day.Name == name && year.Span.Contains(day.Date))?.Date;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays((weekday - day.DayOfWeek + 7) % 7);

    private static DateOnly Before(DateOnly day, DayOfWeek weekday) => day.AddDays(-((day.DayOfWeek - weekday + 6) % 7) - 1);
}
