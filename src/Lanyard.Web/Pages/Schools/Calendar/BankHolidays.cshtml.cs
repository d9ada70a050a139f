using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Calendar;

/// <summary>The bank holidays as this school keeps them, with what the trust or the school changed about the nation's list.</summary>
[Needs(Permission.SeeCalendar)]
public sealed class BankHolidaysModel(CalendarQueries calendars, CurrentPerson current, TimeProvider clock) : PageModel
{
    public SchoolCalendar Calendar { get; private set; } = null!;
    public string SchoolName { get; private set; } = "";
    public CalendarLinks Links => new(current.School!.Slug);
    public DateOnly Today { get; private set; }
    public bool MayManage => current.Access.May(Permission.ManageCalendar, current.School!.Id);
    public IReadOnlyList<(DateOnly Date, string Name)> Coming { get; private set; } = [];

    public bool MayUndo(BankHolidayEdit edit) => edit.School is null ? current.Access.May(Permission.ManageCalendar) : MayManage;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var found = (await calendars.OfAsync(current.School!.Id, ct))!;
        (Calendar, SchoolName) = (found.Calendar, found.Name);
        Today = UkTime.DateOf(clock.GetUtcNow());
        Coming = [.. Calendar.BankHolidaysIn(new DateSpan(SchoolYear.Of(Today, Calendar.Nation).Span.From, new DateOnly(2099, 12, 31)))];
    }
}
