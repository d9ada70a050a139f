using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.People;

public sealed class PeopleNavigation : INavigation
{
    public Room Room => Room.People;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("People", "/s/{school}/people", Permission.SeePeople),
        new("Roles", "/s/{school}/roles", Permission.SeeRoles),
        new("All people", "/people", Permission.SeePeople, Reach.Trust),
        new("Roles of the trust", "/roles", Permission.SeePeople, Reach.Trust),
    ];
}
