using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Records that a school took an edition on.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class AdoptModel(EditionQueries register, AdoptEdition adopt, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The schools for which they may record it.</summary>
    public IReadOnlyList<SelectListItem> Schools =>
        [.. SchoolsHere.Where(s => Current.Access.May(Permission.AdoptPolicies, s.Id)).Select(s => new SelectListItem(s.Name, s.Slug))];

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "school")] string? at, CancellationToken ct)
    {
        if (!await FindAsync(toManage: false, ct))
            return NotFound();
        // Whoever has one school is not asked which.
        Input.School = at ?? (Schools.Count == 1 ? Schools[0].Value : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: false, ct))
            return NotFound();
        if (!Schools.Any(s => s.Value == Input.School))
            ModelState.AddModelError("Input.School", "Choose the school");
        if (Input.Meeting is null && ModelState.FirstError("Input.Meeting") is null)
            ModelState.AddModelError("Input.Meeting", "Enter the day of the meeting");
        if (!ModelState.IsValid)
            return Page();
        var school = AllSchools.Single(s => s.Slug == Input.School);
        var done = await adopt.DoAsync(Current.Adopting(school.Id), Edition.Id, school.Id, Input.Meeting!.Value, Input.Minute, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"The decision of {school.Name} is recorded");
        return Redirect(LifeLinks.Policy(Key));
    }

    public sealed class Form
    {
        public string? School { get; set; }

        [Display(Name = "The day of the meeting")]
        public DateOnly? Meeting { get; set; }
        public string? Minute { get; set; }
    }
}
