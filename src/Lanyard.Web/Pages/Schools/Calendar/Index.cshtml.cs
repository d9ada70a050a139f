using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>A month in the year's table.</summary>
public sealed record MonthLine(DateOnly First, int WorkingDays, IReadOnlyList<DayRun> Notable);

/// <summary>A term, holiday or closure that the school has entered.</summary>
/// <param name="Remove">Where it is taken out again; null for somebody who may not.</param>
public sealed record EntryLine(string Name, DateSpan Span, DayKind Kind, string? Remove);

/// <summary>A school's year at a glance, what it has entered, and how it reads what policies leave open.</summary>
[Needs(Permission.SeeCalendar)]
public sealed class IndexModel(CalendarQueries calendars, CurrentPerson current, TimeProvider clock) : PageModel
{
    /// <summary>The calendar year in which the school year begins; the present one when nothing is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Begins { get; set; }

    public CalendarOfSchool School { get; private set; } = null!;
    public SchoolCalendar Calendar => School.Calendar;
    public CalendarLinks Links { get; private set; } = null!;
    public SchoolYear Year { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public bool MayManage { get; private set; }
    public IReadOnlyList<MonthLine> Months { get; private set; } = [];
    public IReadOnlyList<EntryLine> Terms { get; private set; } = [];
    public IReadOnlyList<EntryLine> Closures { get; private set; } = [];

    /// <summary>Bank holidays of the shown year are not all known.</summary>
    public CalendarGap? Gap { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        School = (await calendars.OfAsync(current.School!.Id, ct))!;
        Links = new(School.Slug);
        Today = UkTime.DateOf(clock.GetUtcNow());
        MayManage = current.Access.May(Permission.ManageCalendar, School.School);
        Year = Begins is { } begins ? SchoolYear.Beginning(begins, Calendar.Nation) : SchoolYear.Of(Today, Calendar.Nation);
        Months = [.. Year.Months.Select(Line)];
        Terms =
        [
            .. Calendar
                .Terms.Where(term => term.Span.Meets(Year.Span))
                .Select(term => new EntryLine(
                    term.Name,
                    term.Span,
                    CalendarWords.KindOf(term.Kind),
                    MayManage ? Links.Remove(term.Id) : null
                )),
        ];
        Closures =
        [
            .. Calendar
                .Closures.Where(closure => closure.Span.Meets(Year.Span))
                .Select(closure => new EntryLine(
                    closure.Name,
                    closure.Span,
                    CalendarWords.KindOf(closure.Kind),
                    MayManage ? Links.Remove(closure.Id) : null
                )),
        ];
        Gap = Calendar.WorkingTime.GapBetween(Year.Span.From, Year.Span.To);
    }

    private MonthLine Line(DateOnly first)
    {
        var span = new DateSpan(first, first.AddMonths(1).AddDays(-1));
        return new(first, span.Each().Count(Calendar.WorkingTime.IsWorkingDay), DayRun.In(Calendar, span));
    }
}
