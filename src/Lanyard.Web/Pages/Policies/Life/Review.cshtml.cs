using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Records that the body looked at an edition in force and kept it.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class ReviewModel(EditionQueries register, ReviewEdition review, CurrentPerson current, TimeProvider clock)
    : EditionPage(current, register, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(toManage: true, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        if (Input.Meeting is null && ModelState.FirstError("Input.Meeting") is null)
            ModelState.AddModelError("Input.Meeting", "Enter the day of the meeting");
        var next = ReviewDate.Read(Input.NextReview);
        if (!next.Ok)
            ModelState.AddRefusals(next.Refusals.Select(r => r with { Field = nameof(Form.NextReview) }), nameof(Input));
        if (!ModelState.IsValid)
            return Page();
        var done = await review.DoAsync(Manager, Edition.Id, Input.Meeting!.Value, Input.Minute, next.Value.Date, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("The review is recorded");
        return Redirect(Back);
    }

    public sealed class Form
    {
        [Display(Name = "The day of the meeting")]
        public DateOnly? Meeting { get; set; }
        public string? Minute { get; set; }
        public string? NextReview { get; set; }
    }
}
