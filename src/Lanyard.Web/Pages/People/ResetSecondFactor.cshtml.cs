using Lanyard.Core.Data;
using Lanyard.Core.SignIn;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
[Fresh]
public sealed class ResetSecondFactorModel(CurrentPerson current, LanyardDb db, RemoveSecondFactor reset) : PageModel
{
    public string Name { get; private set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } person)
            return NotFound();
        var done = await reset.ResetAsync(current.Actor, person, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done($"The second factor of {Name} is reset.");
        return Redirect($"/people/{person}");
    }

    private async Task<Id<Person>?> FindAsync(CancellationToken ct)
    {
        if (!Id<Person>.TryParse(Person, out var id))
            return null;
        var name = await db.People.Where(p => p.Id == id).Select(p => p.FullName).FirstOrDefaultAsync(ct);
        Name = name ?? "";
        return name is null ? null : id;
    }
}
