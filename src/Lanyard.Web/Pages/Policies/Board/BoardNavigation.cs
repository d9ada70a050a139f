using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Board;

public sealed class BoardNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [new("How our schools stand", BoardLinks.Schools, Permission.SeePolicies, Reach.Trust)];
}
