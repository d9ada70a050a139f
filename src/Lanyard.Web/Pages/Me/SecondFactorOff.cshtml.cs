using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

[Needs(Permission.UseLanyard)]
[Fresh]
public sealed class SecondFactorOffModel(CurrentPerson current, RemoveSecondFactor remove) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var removed = await remove.OwnAsync(current.Actor, current.Who.Session?.Id, ct);
        if (!removed.Ok)
        {
            ModelState.AddRefusals(removed.Refusals);
            return Page();
        }
        TempData.Done("Your second factor is off.");
        return Redirect("/me");
    }
}
