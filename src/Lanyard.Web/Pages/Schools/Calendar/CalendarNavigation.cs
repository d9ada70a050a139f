using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Schools.Calendar;

public sealed class CalendarNavigation : INavigation
{
    public Room Room => Room.School;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Calendar", "/s/{school}/calendar", Permission.SeeCalendar)];
}
