using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Evidence.Ledger;

public sealed class LedgerNavigation : INavigation
{
    public Room Room => Room.Evidence;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Ledger", "/ledger", Permission.SeeLedger)];
}
