using Lanyard.Core.SignIn;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignIn;

[EnableRateLimiting(Limits.OpenForms)]
[OpenToAll("this is where one signs in")]
public sealed class IndexModel(CurrentPerson current, PasswordSignIn passwords, AddressLimit limit, WayIn wayIn) : PageModel
{
    /// <summary>The same words whether the address, the password or the patience was wrong.</summary>
    private const string No =
        "Check your email address and password: they do not fit together. After several wrong tries in a row, "
        + "signing in waits a while, at most an hour, even for the right password.";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    public IActionResult OnGet() => current.SignedIn ? Redirect(WayIn.Local(Return)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Email))
            ModelState.AddModelError(nameof(Email), "Enter your email address.");
        if (string.IsNullOrEmpty(Password))
            ModelState.AddModelError(nameof(Password), "Enter your password.");
        if (!ModelState.IsValid)
            return Page();
        if (!limit.Allows(HttpContext, Email))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        var known = await passwords.DoAsync(Email, Password, HttpContext.RequestAborted);
        if (known.Count > 0)
            return await wayIn.AfterPasswordAsync(HttpContext, known, Return);
        ModelState.AddModelError(nameof(Email), No);
        return Page();
    }
}
