using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignIn;

[EnableRateLimiting(Limits.OpenForms)]
[OpenToAll("whoever is invited has no login yet; the link is the key")]
public sealed class InvitationModel(IServiceScopeFactory scopes, SignInService signIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Trust { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public OpenedInvitation? Opened { get; private set; }

    public bool Works => Opened?.State == InvitationState.Waiting;

    public async Task OnGetAsync()
    {
        if (Id<Domain.Schools.Trust>.TryParse(Trust, out var trust))
            Opened = await scopes.InNewScopeAsync((AcceptInvitation a) => a.OpenAsync(trust, Token, HttpContext.RequestAborted));
        if (!Works)
            Response.StatusCode = Opened is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (!Works || !Id<Domain.Schools.Trust>.TryParse(Trust, out var trust))
            return Page();
        var accepted = await scopes.InNewScopeAsync((AcceptInvitation a) => a.DoAsync(trust, Token, Password, HttpContext.RequestAborted));
        if (accepted.Ok)
        {
            await signIn.SignInAsync(HttpContext, trust, accepted.Value.Person);
            return Redirect("/");
        }
        ModelState.AddRefusals(accepted.Refusals);
        // Another tab or a second click may have been quicker: then the page says so instead.
        await OnGetAsync();
        return Page();
    }
}
