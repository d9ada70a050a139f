using Lanyard.Core.Demo;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Lanyard.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Pages.Demo;

/// <summary>The cast, school by school: one press and you are one of them.</summary>
[OpenToAll("the demo's own sign-in, which is there in demo mode only")]
public sealed class IndexModel(DemoStage stage, SignInService signIn, CurrentPerson current) : PageModel
{
    private IReadOnlyDictionary<DemoPerson, Id<Person>> _there = null!;

    /// <summary>Where to go after signing in: the page that asked, or the home page.</summary>
    [BindProperty(SupportsGet = true, Name = "return")]
    public string? ReturnUrl { get; set; }

    public static IEnumerable<(DemoSchool? School, IReadOnlyList<DemoPerson> People)> Places => DemoCast.ByPlace;

    /// <summary>The one that the visitor is at present; null when signed out or somebody added since.</summary>
    public DemoPerson? Self { get; private set; }

    public bool CanSignIn(DemoPerson person) => person.Email is not null && _there.ContainsKey(person);

    public async Task OnGetAsync(CancellationToken ct)
    {
        _there = await stage.PeopleAsync(ct);
        Self = current.SignedIn ? _there.FirstOrDefault(p => p.Value == current.Who.Person).Key : null;
    }

    public async Task<IActionResult> OnPostAsync(string? email, CancellationToken ct)
    {
        var day = stage.Today;
        var person = await stage.ReadAsync(db =>
            db.People.Where(p => p.Email == email && (p.LeftOn == null || p.LeftOn >= day))
                .Select(p => new { p.Id, p.FullName })
                .FirstOrDefaultAsync(ct)
        );
        if (email is null || person is null)
        {
            ModelState.AddModelError("", "They have left the trust, or have another address now. Choose somebody else.");
            await OnGetAsync(ct);
            return Page();
        }
        await signIn.SignInAsync(HttpContext, DemoTrust.Id, person.Id);
        TempData.Done($"You are {person.FullName} now.");
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }
}
