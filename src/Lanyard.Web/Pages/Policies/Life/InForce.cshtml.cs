using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Moment;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Says from which day an approved edition binds.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class InForceModel(EditionQueries register, PutInForce put, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    [BindProperty]
    [Display(Name = "The day")]
    public DateOnly? From { get; set; }

    /// <summary>The edition that it takes over from.</summary>
    public Edition? Before => Policy.BindingOn(Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(toManage: true, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        if (From is null && ModelState.FirstError(nameof(From)) is null)
            ModelState.AddModelError(nameof(From), "Enter the day from which it binds");
        if (!ModelState.IsValid)
            return Page();
        var done = await put.DoAsync(Manager, Edition.Id, From!.Value, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done($"Edition {Number} is in force from {When.Words(From.Value)}");
        return Redirect(LifeLinks.Policy(Key));
    }
}
