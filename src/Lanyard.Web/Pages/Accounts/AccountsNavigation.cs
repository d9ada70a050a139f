using Lanyard.Domain.People;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Accounts;

public sealed class AccountsNavigation : INavigation
{
    public Room Room => Room.Accounts;

    public IReadOnlyList<NavigationItem> Items { get; } = [new("Accounts", "/s/{school}/accounts", Permission.SeeAccounts)];
}
