using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Gives a draft up, or ends a policy that has no successor.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class WithdrawModel(EditionQueries register, WithdrawEdition withdraw, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        !await FindAsync(toManage: true, ct) ? NotFound()
        : Edition.State == EditionState.Withdrawn ? Redirect(Back)
        : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        var done = await withdraw.DoAsync(Manager, Edition.Id, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done($"Edition {Number} is withdrawn");
        return Redirect(LifeLinks.Policy(Key));
    }
}
