using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Life;

public sealed class LifeNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("Register of policies", LifeLinks.Register, Permission.AdoptPolicies),
        new("Check a policy file", LifeLinks.Check, Permission.UseLanyard),
    ];
}
