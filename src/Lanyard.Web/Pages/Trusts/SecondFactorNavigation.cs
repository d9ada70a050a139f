using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Trusts;

public sealed class SecondFactorNavigation : INavigation
{
    public Room Room => Room.People;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [new("Second factor", "/trust/second-factor", Permission.ManageTrust, Reach.Trust)];
}
