using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Policies.Asking;

public sealed class AskingNavigation : INavigation
{
    public Room Room => Room.Policies;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [new("May I…?", "/s/{school}/may-i", Permission.SeePolicies), new("Guidance cards", "/s/{school}/guidance", Permission.SeePolicies)];
}
