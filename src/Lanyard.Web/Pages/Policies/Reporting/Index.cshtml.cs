using Lanyard.Core.People;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>The report on every clause as it would be made now, and where it is made.</summary>
[Needs(Permission.SeePolicies)]
public sealed class IndexModel(ReportQueries reports, DrawReport draw, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public DateOnly? To { get; set; }

    public SchoolLine School => current.School!;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public DateSpan Period { get; private set; }

    public ReportSheet Sheet => View.Sheet;

    public SheetView View { get; private set; } = null!;

    public IReadOnlyList<MadeLine> Made { get; private set; } = [];

    public bool MayMake => current.Access.May(Permission.AdoptPolicies, School.Id);

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayMake)
            return StatusCode(StatusCodes.Status403Forbidden);
        var actor = current.Actor with { DeputyFor = current.Access.ActingFor(Permission.AdoptPolicies, School.Id) };
        var drawn = await draw.DoAsync(actor, School.Id, From, To, ct);
        if (drawn.Ok)
        {
            TempData.Done($"Report {drawn.Value} is made and kept");
            return Redirect(ReportLinks.Made(School.Slug, drawn.Value));
        }
        ModelState.AddRefusals(drawn.Refusals);
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        // An address with days that make no sense shows the year to today, and says nothing: nobody typed it.
        var period = ReportPeriod.Read(From, To, Today);
        Period = period.Ok ? period.Value : DateSpan.YearTo(Today);
        var mark = await reports.LedgerAsync(ct);
        View = new(await reports.SheetAsync(School.Id, Period, ct), mark, School.Slug, await reports.HoldersAsync(School.Id, Today, ct));
        Made = await reports.MadeAsync(School.Id, ct);
    }
}
