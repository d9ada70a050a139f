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
public sealed class PasswordModel(CurrentPerson current, ChangePassword change, SignInQueries signIn) : PageModel
{
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>For the browser's own keeper of passwords, which files the new one under it.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Email = await signIn.AddressAsync(current.Who.Person, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        var changed = await change.DoAsync(current.Actor, current.Who.Session?.Id, Password, ct);
        if (!changed.Ok)
        {
            ModelState.AddRefusals(changed.Refusals);
            return Page();
        }
        TempData.Done("Your password is changed.");
        return Redirect("/me");
    }
}
