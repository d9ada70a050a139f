using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignIn;

[EnableRateLimiting(Limits.OpenForms)]
[OpenToAll("this is a step of signing in")]
public sealed class CodeModel(SignInStep steps, IServiceScopeFactory scopes, OwnBrowser browser, WayIn wayIn) : PageModel
{
    private const string No =
        "That code is not right, or it was used already. Wait for the next one, or enter a recovery code that you have not used. "
        + "After several wrong tries in a row, signing in waits a while, at most an hour.";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public bool Remember { get; set; }

    public IActionResult OnGet() => steps.Read(HttpContext) is { Known: [{ NeedsSecondFactor: true }] } ? Page() : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (steps.Read(HttpContext) is not { Known: [{ NeedsSecondFactor: true } known] } step)
            return Redirect("/sign-in");
        if (string.IsNullOrWhiteSpace(Code))
            ModelState.AddModelError(nameof(Code), "Enter the code.");
        else if (
            await scopes.InNewScopeAsync((TrySecondFactor t) => t.DoAsync(known.Trust, known.Person, Code, HttpContext.RequestAborted))
        )
        {
            if (Remember)
                await browser.RememberAsync(HttpContext, known);
            return await wayIn.EnterAsync(HttpContext, known, step.Return);
        }
        else
            ModelState.AddModelError(nameof(Code), No);
        return Page();
    }
}
