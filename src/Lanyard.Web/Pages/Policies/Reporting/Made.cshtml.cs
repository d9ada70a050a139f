using System.ComponentModel.DataAnnotations;
using Lanyard.Core.People;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>A report as it was made, and the meeting to which it was brought.</summary>
[Needs(Permission.SeePolicies)]
public sealed class MadeModel(ReportQueries reports, PresentReport present, CurrentPerson current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public SchoolLine School => current.School!;

    public MadeReport Report { get; private set; } = null!;

    public SheetView View { get; private set; } = null!;

    public bool MayPresent => Report.PresentedOn is null && current.Access.May(Permission.AdoptPolicies, School.Id);

    /// <summary>Where each of them meets.</summary>
    public string MeetingOf(Bind to) => to is Bind.SeniorLeaders ? "senior leaders" : Binds.Words(to);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (!current.Access.May(Permission.AdoptPolicies, School.Id))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (!ModelState.IsValid)
            return Page();
        var actor = current.Actor with { DeputyFor = current.Access.ActingFor(Permission.AdoptPolicies, School.Id) };
        var done = await present.DoAsync(actor, School.Id, Number, Input.To, Input.Meeting, Input.Minute, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done("The meeting is recorded");
        return Redirect(ReportLinks.Made(School.Slug, Number));
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await reports.FindAsync(School.Id, Number, ct) is not { } found)
            return false;
        Report = found;
        View = new(
            found.Sheet,
            found.Mark,
            School.Slug,
            new Dictionary<Bind, string>(),
            (await ReportCsv.DigestAsync(found.Sheet, found.Mark)).ToString()
        );
        return true;
    }

    public sealed class Form
    {
        public Bind? To { get; set; }

        [Display(Name = "The day of the meeting")]
        public DateOnly? Meeting { get; set; }
        public string? Minute { get; set; }
    }
}
