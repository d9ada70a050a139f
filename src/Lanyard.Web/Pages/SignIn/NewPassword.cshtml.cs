using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignIn;

[EnableRateLimiting(Limits.OpenForms)]
[OpenToAll("whoever forgot their password cannot sign in; the link is the key")]
public sealed class NewPasswordModel(IServiceScopeFactory scopes, WayIn wayIn) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Trust { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public OpenedLink? Opened { get; private set; }

    public async Task OnGetAsync()
    {
        if (Id<Domain.Schools.Trust>.TryParse(Trust, out var trust))
            Opened = await scopes.InNewScopeAsync((ChooseNewPassword c) => c.OpenAsync(trust, Token, HttpContext.RequestAborted));
        if (Opened is null)
            Response.StatusCode = StatusCodes.Status410Gone;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (Opened is null || !Id<Domain.Schools.Trust>.TryParse(Trust, out var trust))
            return Page();
        var chosen = await scopes.InNewScopeAsync((ChooseNewPassword c) => c.DoAsync(trust, Token, Password, HttpContext.RequestAborted));
        if (chosen.Ok)
        {
            // The mailbox proved one factor; where there is a second one, it is still asked for.
            var login = chosen.Value;
            var known = new KnownByPassword(trust, Opened.TrustName, login.Person, login.SecurityStamp, login.HasSecondFactor);
            return await wayIn.AfterPasswordAsync(HttpContext, [known], null);
        }
        ModelState.AddRefusals(chosen.Refusals);
        await OnGetAsync();
        return Page();
    }
}
