using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.House;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignIn;

[EnableRateLimiting(Limits.OpenForms)]
[Needs(Permission.UseLanyard)]
[BeforeSecondFactor]
public sealed class ConfirmModel(CurrentPerson current, ProveAgain prove, SignInQueries logins, Settings settings) : PageModel
{
    [BindProperty]
    public string? Proof { get; set; }

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public bool WithoutLogin { get; private set; }

    public async Task OnGetAsync() => WithoutLogin = settings.Demo && !await HasPasswordAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (!WithoutLogin && string.IsNullOrEmpty(Proof))
        {
            ModelState.AddModelError(nameof(Proof), "Enter your password or a code.");
            return Page();
        }
        var who = current.Who;
        if (await prove.DoAsync(who.Trust, who.Person, who.Session!.Id, Proof, WithoutLogin, HttpContext.RequestAborted))
            return Redirect(WayIn.Local(Return));
        ModelState.AddModelError(nameof(Proof), "That is neither your password nor a code that counts now. Try again.");
        return Page();
    }

    private async Task<bool> HasPasswordAsync() =>
        (await logins.StateAsync(current.Who.Person, HttpContext.RequestAborted))?.HasPassword == true;
}
