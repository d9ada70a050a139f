using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

[Needs(Permission.UseLanyard)]
[Fresh]
public sealed class SecondFactorModel(CurrentPerson current, SignInQueries signIn, MakeRecoveryCodes codes) : PageModel
{
    public OwnLogin? Login { get; private set; }

    /// <summary>Does a role held today ask for it?</summary>
    public bool Asked { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Login = await signIn.StateAsync(current.Who.Person, ct);
        var asked = await signIn.AskedOfAsync(ct);
        Asked = current.Access.Held.Any(h => asked.Contains(h.Role));
    }

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken ct)
    {
        var made = await codes.DoAsync(current.Actor, ct);
        if (made.Ok)
            return CodesModel.Show(this, made.Value);
        ModelState.AddRefusals(made.Refusals);
        await OnGetAsync(ct);
        return Page();
    }
}
