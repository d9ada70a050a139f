using Lanyard.Core.SignIn;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignIn;

[OpenToAll("this is a step of signing in")]
public sealed class TrustModel(SignInStep steps, WayIn wayIn) : PageModel
{
    [BindProperty]
    public string? Choice { get; set; }

    public IReadOnlyList<KnownByPassword> Known { get; private set; } = [];

    public IActionResult OnGet()
    {
        Known = steps.Read(HttpContext)?.Known ?? [];
        return Known.Count > 1 ? Page() : Redirect("/sign-in");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (steps.Read(HttpContext) is not { } step)
            return Redirect("/sign-in");
        Known = step.Known;
        if (Known.FirstOrDefault(k => k.Trust.ToString() == Choice) is { } chosen)
            return await wayIn.AfterPasswordAsync(HttpContext, [chosen], step.Return);
        ModelState.AddModelError(nameof(Choice), "Choose a trust.");
        return Page();
    }
}
