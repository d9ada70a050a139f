using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Home;

public sealed class HomeNavigation : INavigation
{
    public Room Room => Room.Home;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Home", "/", Permission.UseLanyard)];
}
