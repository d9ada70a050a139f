using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Trusts;

[Needs(Permission.ManageTrust, Reach.Trust)]
[Fresh]
public sealed class SecondFactorModel(CurrentPerson current, SignInQueries queries, AskSecondFactor ask) : PageModel
{
    [BindProperty]
    public IList<Role> Asked { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Asked = [.. await queries.AskedOfAsync(ct)];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // A role that is none cannot come from this form.
        if (!ModelState.IsValid || Asked.Any(r => !Enum.IsDefined(r)))
            return BadRequest();
        await ask.DoAsync(current.Actor, Asked.ToHashSet(), ct);
        TempData.Done("Saved. Whoever is asked now and has no second factor sets one up next.");
        return Redirect("/trust/second-factor");
    }
}
