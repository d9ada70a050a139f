using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Records what the approving body decided, for exactly the text that was on the screen.</summary>
[Needs(Permission.ManagePolicies)]
[Fresh]
public sealed class ApproveModel(
    EditionQueries register,
    PolicyQueries policies,
    ApproveEdition approve,
    CurrentPerson current,
    TimeProvider clock
) : EditionPage(current, register, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The body that the policy names.</summary>
    public string? Approver { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        if (Edition.State != EditionState.Checked)
            return Redirect(Back);
        Approver = (await policies.ReadAsync(Edition, ct))?.Approver;
        Input = new() { Body = Approver, Digest = Edition.Digest };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        Approver = (await policies.ReadAsync(Edition, ct))?.Approver;
        if (Input.Meeting is null && ModelState.FirstError("Input.Meeting") is null)
            ModelState.AddModelError("Input.Meeting", "Enter the day of the meeting");
        if (Input.Material is null)
            ModelState.AddModelError("Input.Material", "Say whether the change is material");
        var due = ReviewDate.Read(Input.ReviewDue);
        if (!due.Ok)
            ModelState.AddRefusals(due.Refusals, nameof(Input));
        if (!ModelState.IsValid)
            return Page();
        var approving = new Approving(
            Input.Body,
            Input.Meeting!.Value,
            Input.Minute,
            Input.Material!.Value,
            due.Value.Date,
            Input.Digest ?? ""
        );
        var done = await approve.DoAsync(Manager, Edition.Id, approving, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("The approval is recorded. The edition can be put in force");
        return Redirect(Back);
    }

    public sealed class Form
    {
        public string? Body { get; set; }

        [Display(Name = "The day of the meeting")]
        public DateOnly? Meeting { get; set; }
        public string? Minute { get; set; }
        public bool? Material { get; set; }
        public string? ReviewDue { get; set; }
        public string? Digest { get; set; }
    }
}
