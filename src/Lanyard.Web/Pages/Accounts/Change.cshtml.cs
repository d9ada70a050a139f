using Lanyard.Core.Accounts;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Accounts;

[Needs(Permission.ManageAccounts)]
public sealed class ChangeModel(ChangeAccount change, AccountQueries accounts, CurrentPerson current, TimeProvider clock)
    : AccountFormPage(accounts, current, clock)
{
    [BindProperty(Name = "account", SupportsGet = true)]
    public Id<Account> AccountId { get; set; }

    public AccountLine Line { get; private set; } = null!;
    public override bool IsNew => false;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        Input = AccountForm.Of(Line.Account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var changed = await change.DoAsync(Current.Actor, School.Id, AccountId, Input.Wish(), ct);
        if (changed.Ok)
        {
            TempData.Done("The account is saved");
            return Redirect(AccountLinks.Account(School.Slug, AccountId));
        }
        ModelState.AddRefusals(changed.Refusals, nameof(Input));
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await Accounts.FindAsync(School.Id, AccountId, ct) is not { } line)
            return false;
        Line = line;
        await FindKeepersAsync(ct);
        return true;
    }
}
