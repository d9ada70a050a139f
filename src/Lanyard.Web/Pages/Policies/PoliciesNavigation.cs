using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies;

public sealed class PoliciesNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Our policy", "/s/{school}/policies", Permission.SeePolicies)];
}
