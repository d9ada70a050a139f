using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Says at which schools a policy of the trust applies.</summary>
[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class SchoolsModel(EditionQueries register, PlacePolicy place, CurrentPerson current, TimeProvider clock)
    : RegisteredPage(current, register, clock)
{
    [BindProperty]
    public string[] Schools { get; set; } = [];

    public IEnumerable<SelectListItem> Choices => AllSchools.Select(s => new SelectListItem(s.Name, s.Slug));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage: true, ct) || Policy.Held.Level == Level.School)
            return NotFound();
        Schools = [.. AllSchools.Where(s => Policy.Placements.Any(p => p.School == s.Id && p.Until is null)).Select(s => s.Slug)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage: true, ct))
            return NotFound();
        if (Schools.Any(slug => AllSchools.All(s => s.Slug != slug)))
            ModelState.AddModelError(nameof(Schools), "Choose from the trust’s schools");
        if (!ModelState.IsValid)
            return Page();
        var chosen = AllSchools.Where(s => Schools.Contains(s.Slug)).Select(s => s.Id).ToHashSet();
        var done = await place.DoAsync(Manager, Policy.Held.Id, chosen, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done("Where the policy applies is saved");
        return Redirect(LifeLinks.Policy(Key));
    }
}
