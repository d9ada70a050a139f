using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>The report as it would be made now, as a file.</summary>
public abstract class LiveFile(ReportQueries reports, CurrentPerson current, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = "from")] DateOnly? from,
        [FromQuery(Name = "to")] DateOnly? to,
        CancellationToken ct
    )
    {
        var period = ReportPeriod.Read(from, to, UkTime.DateOf(clock.GetUtcNow()));
        if (!period.Ok)
            return Redirect(ReportLinks.Live(current.School!.Slug));
        var mark = await reports.LedgerAsync(ct);
        var sheet = await reports.SheetAsync(current.School!.Id, period.Value, ct);
        return await FileAsync(sheet, mark, $"report-{current.School.Slug}");
    }

    protected abstract Task<IActionResult> FileAsync(ReportSheet sheet, LedgerMark mark, string name);
}

[Needs(Permission.SeePolicies)]
public sealed class CsvModel(ReportQueries reports, CurrentPerson current, TimeProvider clock) : LiveFile(reports, current, clock)
{
    protected override async Task<IActionResult> FileAsync(ReportSheet sheet, LedgerMark mark, string name) =>
        await ReportFile.CsvAsync(sheet, mark, name);
}

[Needs(Permission.SeePolicies)]
public sealed class PdfModel(ReportQueries reports, CurrentPerson current, TimeProvider clock) : LiveFile(reports, current, clock)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();

    protected override Task<IActionResult> FileAsync(ReportSheet sheet, LedgerMark mark, string name) =>
        Task.FromResult<IActionResult>(ReportFile.PdfOf(sheet, mark, "Report on the policy", name, _now));
}
