using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Settings;

[Needs(Permission.ManageSchool)]
public sealed class ChangeModel(SchoolQueries schools, ChangeSchool change, CurrentPerson current) : PageModel
{
    [BindProperty]
    public SchoolForm Input { get; set; } = new();

    public string Back => $"/s/{current.School!.Slug}/settings";

    /// <summary>The details as somebody else left them meanwhile.</summary>
    public School? AsItStands { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => Input = SchoolForm.Of((await schools.FindAsync(current.School!.Id, ct))!);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (phase, nation) = (SchoolWords.Read<Phase>(Input.Phase), SchoolWords.Read<Nation>(Input.Nation));
        if (phase is null)
            ModelState.AddModelError("Input.Phase", "Choose the phase of the school.");
        if (nation is null)
            ModelState.AddModelError("Input.Nation", "Choose where the school is.");
        if (!ModelState.IsValid)
            return Page();
        var changed = await change.DoAsync(
            current.Actor,
            current.School!.Id,
            new()
            {
                Name = Input.Name ?? "",
                Phase = phase,
                Nation = nation,
                ReadAt = Input.ReadAt,
            },
            ct
        );
        if (changed.Ok)
        {
            TempData.Done("The school’s details are saved.");
            return Redirect(Back);
        }
        ModelState.AddRefusals(changed.Refusals, nameof(Input));
        if (changed.Refusals[0].Kind == RefusalKind.Stale)
            await ShowBothAsync(ct);
        return Page();
    }

    /// <summary>What stands now is shown beside what was typed; sending the form again is then a choice.</summary>
    private async Task ShowBothAsync(CancellationToken ct)
    {
        AsItStands = await schools.FindAsync(current.School!.Id, ct);
        ModelState.Remove("Input.ReadAt");
        Input.ReadAt = AsItStands!.Version;
    }
}
