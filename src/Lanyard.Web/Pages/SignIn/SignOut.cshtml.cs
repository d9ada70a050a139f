using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignIn;

[OpenToAll("whoever is signed out already loses nothing by it")]
public sealed class SignOutModel(SignInService signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync(HttpContext);
        return Redirect("/sign-in");
    }
}
