using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Trusts;

[Needs(Permission.ManageTrust, Reach.Trust)]
public sealed class NameModel(SchoolQueries schools, RenameTrust rename, CurrentPerson current) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var trust = await schools.TrustAsync(ct);
        Input = new() { Name = trust.Name, ReadAt = trust.Version };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await rename.DoAsync(current.Actor, Input.Name, Input.ReadAt, ct);
        if (!outcome.Ok)
        {
            ModelState.AddRefusals(outcome.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("The name of the trust is saved.");
        return Redirect("/trust");
    }

    public sealed class Form
    {
        public string? Name { get; set; }
        public int? ReadAt { get; set; }
    }
}
