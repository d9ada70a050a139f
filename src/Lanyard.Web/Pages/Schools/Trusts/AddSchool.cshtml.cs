using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Trusts;

[Needs(Permission.ManageTrust, Reach.Trust)]
public sealed class AddSchoolModel(AddSchool add, SchoolQueries schools, CurrentPerson current) : PageModel
{
    [BindProperty]
    public SchoolForm Input { get; set; } = new() { Nation = nameof(Nation.EnglandAndWales) };

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (phase, nation) = (SchoolWords.Read<Phase>(Input.Phase), SchoolWords.Read<Nation>(Input.Nation));
        if (phase is null)
            ModelState.AddModelError("Input.Phase", "Choose the phase of the school.");
        if (nation is null)
            ModelState.AddModelError("Input.Nation", "Choose where the school is.");
        ModelState.AddRefusals(OrganisationName.Parse(Input.Name, "Name", "school").Refusals, nameof(Input));
        if (!ModelState.IsValid)
            return Page();
        var added = await add.DoAsync(
            current.Actor,
            new()
            {
                Name = Input.Name,
                Phase = phase!.Value,
                Nation = nation!.Value,
            },
            ct
        );
        if (!added.Ok)
        {
            ModelState.AddRefusals(added.Refusals, nameof(Input));
            return Page();
        }
        var school = (await schools.FindAsync(added.Value, ct))!;
        TempData.Done($"{school.Name} has been added. Next: who holds which role there.");
        return Redirect($"/s/{school.Slug}");
    }
}
