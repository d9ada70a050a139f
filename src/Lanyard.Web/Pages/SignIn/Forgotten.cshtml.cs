using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lanyard.Web.Pages.SignIn;

[EnableRateLimiting(Limits.OpenForms)]
[OpenToAll("whoever forgot their password cannot sign in")]
public sealed class ForgottenModel(ForgottenPassword forgotten, AddressLimit limit) : PageModel
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    [BindProperty]
    public string? Email { get; set; }

    public bool Sent { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var address = EmailAddress.Parse(Email, nameof(Email));
        if (!address.Ok)
        {
            ModelState.AddRefusals(address.Refusals);
            return Page();
        }
        if (!limit.Allows(HttpContext, address.Value))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        Email = address.Value;
        // The answer takes the same time whether there was a letter to write or not.
        await Task.WhenAll(forgotten.DoAsync(address.Value, HttpContext.RequestAborted), Task.Delay(Pause, HttpContext.RequestAborted));
        Sent = true;
        return Page();
    }
}
