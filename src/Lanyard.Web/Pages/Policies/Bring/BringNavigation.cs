using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Bring;

public sealed class BringNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("Bring a policy", "/s/{school}/policies/bring", Permission.ManagePolicies),
        new("Bring a trust policy", "/trust/policies/bring", Permission.ManagePolicies, Reach.Trust),
    ];
}
