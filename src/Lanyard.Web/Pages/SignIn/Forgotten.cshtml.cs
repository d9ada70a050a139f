using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignIn;

[OpenToAll("whoever forgot their password cannot sign in")]
public sealed class ForgottenModel(ForgottenPassword forgotten) : PageModel
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
        Email = address.Value;
        // The answer takes the same time whether there was a letter to write or not.
        await Task.WhenAll(forgotten.DoAsync(address.Value, HttpContext.RequestAborted), Task.Delay(Pause, HttpContext.RequestAborted));
        Sent = true;
        return Page();
    }
}
