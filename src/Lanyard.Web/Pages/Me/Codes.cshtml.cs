using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

/// <summary>Shows codes once: they travel from the form to this page in the protected cookie of the next answer, and are in no other place.</summary>
[Needs(Permission.UseLanyard)]
public sealed class CodesModel : PageModel
{
    private const string Key = "Lanyard.Codes";
    private const string Back = "Lanyard.Codes.Return";

    public IReadOnlyList<string> Codes { get; private set; } = [];
    public string Return { get; private set; } = "/me/second-factor";

    public static RedirectResult Show(PageModel from, IReadOnlyList<string> codes, string? back = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(codes);
        // A second click finds it done and has no codes: those of the first stay for the page to show.
        if (codes.Count > 0)
            from.TempData[Key] = codes.ToArray();
        from.TempData[Back] = back is null ? "/me/second-factor" : WayIn.Local(back);
        return new("/me/second-factor/codes");
    }

    public void OnGet()
    {
        Codes = TempData[Key] as string[] ?? [];
        Return = TempData[Back] as string ?? Return;
    }
}
