using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Schools;

public sealed class SchoolsNavigation : INavigation
{
    public Room Room => Room.School;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("School details", "/s/{school}/settings", Permission.ManageSchool),
        new("Trust and schools", "/trust", Permission.UseLanyard, Reach.Trust),
    ];
}
