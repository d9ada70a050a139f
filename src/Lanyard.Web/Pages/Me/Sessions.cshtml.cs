using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignIn;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Me;

[Needs(Permission.UseLanyard)]
public sealed class SessionsModel(
    CurrentPerson current,
    SignInQueries queries,
    EndSession end,
    KnownBrowsers browsers,
    SignOutEverywhere everywhere,
    SignInService signIn
) : PageModel
{
    public IReadOnlyList<Session> Sessions { get; private set; } = [];
    public IReadOnlyList<KnownBrowser> Browsers { get; private set; } = [];
    public Id<Session>? Here => current.Who.Session?.Id;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sessions = await queries.SessionsAsync(current.Who.Person, ct);
        Browsers = await queries.BrowsersAsync(current.Who.Person, ct);
    }

    public async Task<IActionResult> OnPostEndAsync(string? id, CancellationToken ct)
    {
        if (Id<Session>.TryParse(id, out var session) && await end.DoAsync(current.Who.Trust, current.Who.Person, session, ct))
            TempData.Done("That browser is signed out.");
        return Redirect("/me/sessions");
    }

    public async Task<IActionResult> OnPostForgetAsync(string? id, CancellationToken ct)
    {
        if (Id<KnownBrowser>.TryParse(id, out var browser) && await browsers.ForgetAsync(current.Who.Person, browser, ct))
            TempData.Done("That browser will be asked for a code again.");
        return Redirect("/me/sessions");
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken ct)
    {
        await everywhere.DoAsync(current.Actor, null, ct);
        await signIn.SignOutAsync(HttpContext);
        return Redirect("/sign-in");
    }
}
