using System.Globalization;
using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

[Needs(Permission.SeeCalendar)]
public sealed class MonthModel(CalendarQueries calendars, CurrentPerson current, TimeProvider clock) : PageModel
{
    /// <summary>The month as yyyy-MM; this month when nothing, or nonsense, is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "of")]
    public string? Of { get; set; }

    public CalendarOfSchool School { get; private set; } = null!;
    public CalendarLinks Links { get; private set; } = null!;
    public DateOnly First { get; private set; }
    public DateOnly Today { get; private set; }
    public IReadOnlyList<DayRun> Notable { get; private set; } = [];

    /// <summary>Weeks from Monday to Sunday; a day of another month is null.</summary>
    public IReadOnlyList<CalendarDay?[]> Weeks { get; private set; } = [];
    public CalendarGap? Gap { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        School = (await calendars.OfAsync(current.School!.Id, ct))!;
        Links = new(School.Slug);
        Today = UkTime.DateOf(clock.GetUtcNow());
        First = Wanted() ?? new DateOnly(Today.Year, Today.Month, 1);
        var span = new DateSpan(First, First.AddMonths(1).AddDays(-1));
        Notable = DayRun.In(School.Calendar, span);
        Weeks = [.. span.Each().GroupBy(day => day.DayNumber / 7).Select(week => Week(week))];
        Gap = School.Calendar.WorkingTime.GapBetween(span.From, span.To);
    }

    private DateOnly? Wanted() =>
        DateOnly.TryParseExact($"{Of}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && first.Year is >= SchoolYear.Earliest and <= SchoolYear.Latest
            ? first
            : null;

    private CalendarDay?[] Week(IEnumerable<DateOnly> days)
    {
        var week = new CalendarDay?[7];
        foreach (var day in days)
            week[((int)day.DayOfWeek + 6) % 7] = School.Calendar.On(day);
        return week;
    }
}
