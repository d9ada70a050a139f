using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

public sealed class DisclaimerNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Your own accounts", "/s/{school}/disclaimers", Permission.SeePolicies)];
}
