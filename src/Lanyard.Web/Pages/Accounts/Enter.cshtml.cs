using Lanyard.Core.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Accounts;

[Needs(Permission.ManageAccounts)]
public sealed class EnterModel(EnterAccount enter, AccountQueries accounts, CurrentPerson current, TimeProvider clock)
    : AccountFormPage(accounts, current, clock)
{
    public override bool IsNew => true;

    public Task OnGetAsync(CancellationToken ct) => FindKeepersAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var entered = await enter.DoAsync(Current.Actor, School.Id, Input.Wish(), ct);
            if (entered.Ok)
            {
                TempData.Done($"{Text.Line(Input.Name)} is on the register");
                return Redirect(AccountLinks.Account(School.Slug, entered.Value));
            }
            ModelState.AddRefusals(entered.Refusals, nameof(Input));
        }
        await FindKeepersAsync(ct);
        return Page();
    }
}
