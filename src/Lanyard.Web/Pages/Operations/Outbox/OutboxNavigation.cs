using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Operations.Outbox;

public sealed class OutboxNavigation : INavigation
{
    public Room Room => Room.Operator;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Outbox", "/operations/outbox", Permission.SeeOperations, Reach.Trust)];
}
