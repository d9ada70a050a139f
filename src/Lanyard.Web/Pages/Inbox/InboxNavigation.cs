using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Inbox;

public sealed class InboxNavigation : INavigation
{
    public Room Room => Room.Inbox;

    public IReadOnlyList<NavigationItem> Items { get; } =
    [new("Inbox", "/s/{school}/inbox", Permission.SeeInbox), new("All inboxes", "/inbox", Permission.SeeInbox, Reach.Trust)];
}
