using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Monitoring;

public sealed class MonitoringNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Monitoring notice", "/s/{school}/policies/notice", Permission.SeePolicies)];
}
