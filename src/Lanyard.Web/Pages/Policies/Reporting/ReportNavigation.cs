using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Reporting;

public sealed class ReportNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [
        new("Report for governors", "/s/{school}/policies/report", Permission.SeePolicies),
        new("Report on all schools", ReportLinks.Trust, Permission.SeePolicies, Reach.Trust),
    ];
}
