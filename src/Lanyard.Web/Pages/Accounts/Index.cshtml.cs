using Lanyard.Core.Accounts;
using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Accounts;

/// <summary>The register of a school's official accounts.</summary>
[Needs(Permission.SeeAccounts)]
public sealed class IndexModel(AccountQueries accounts, CurrentPerson current) : PageModel
{
    public SchoolLine School => current.School!;
    public IReadOnlyList<AccountLine> Open { get; private set; } = [];
    public IReadOnlyList<AccountLine> Closed { get; private set; } = [];
    public bool MayManage => current.Access.May(Permission.ManageAccounts, School.Id);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await accounts.OfAsync(School.Id, ct);
        Open = [.. all.Where(a => a.Account.ClosedOn is null)];
        Closed = [.. all.Where(a => a.Account.ClosedOn is not null)];
    }
}
