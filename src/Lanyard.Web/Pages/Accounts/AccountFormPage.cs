using Lanyard.Core.Accounts;
using Lanyard.Core.People;
using Lanyard.Domain.Platforms;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Accounts;

/// <summary>What entering and changing an account share.</summary>
public abstract class AccountFormPage(AccountQueries accounts, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AccountForm Input { get; set; } = new();

    public SchoolLine School => current.School!;
    public abstract bool IsNew { get; }
    public IReadOnlyList<SelectListItem> Keepers { get; private set; } = [];
    public static IEnumerable<SelectListItem> PlatformItems => KnownPlatforms.All.Select(p => new SelectListItem(p.Name, p.Code));

    protected AccountQueries Accounts => accounts;
    protected CurrentPerson Current => current;

    protected async Task FindKeepersAsync(CancellationToken ct) =>
        Keepers = [
            .. (await accounts.KeepersAsync(School.Id, UkTime.DateOf(clock.GetUtcNow()), ct)).Select(p => new SelectListItem(
                p.FullName,
                p.Id.ToString()
            )),
        ];
}
