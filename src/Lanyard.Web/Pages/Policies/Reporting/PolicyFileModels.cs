using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>One policy with the standing of its clauses on a day, as a file.</summary>
public abstract class PolicyFileModel(ReportQueries reports, CurrentPerson current, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, [FromQuery(Name = "on")] DateOnly? on, CancellationToken ct)
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        var day = on is { } asked && asked <= today && asked.Year >= 2000 ? asked : today;
        var mark = await reports.LedgerAsync(ct);
        var sheet = await reports.SheetAsync(current.School!.Id, DateSpan.YearTo(day), ct);
        if (sheet.Policies.FirstOrDefault(p => p.Key == key) is not { } policy)
            return NotFound();
        return await FileAsync(sheet with { Policies = [policy] }, policy, mark, $"{policy.Key}-{current.School.Slug}");
    }

    protected abstract Task<IActionResult> FileAsync(ReportSheet sheet, ReportPolicy policy, LedgerMark mark, string name);
}

[Needs(Permission.SeePolicies)]
public sealed class PolicyCsvModel(ReportQueries reports, CurrentPerson current, TimeProvider clock)
    : PolicyFileModel(reports, current, clock)
{
    protected override async Task<IActionResult> FileAsync(ReportSheet sheet, ReportPolicy policy, LedgerMark mark, string name) =>
        await ReportFile.CsvAsync(sheet, mark, name);
}

[Needs(Permission.SeePolicies)]
public sealed class PolicyPdfModel(ReportQueries reports, CurrentPerson current, TimeProvider clock)
    : PolicyFileModel(reports, current, clock)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();

    protected override Task<IActionResult> FileAsync(ReportSheet sheet, ReportPolicy policy, LedgerMark mark, string name) =>
        Task.FromResult<IActionResult>(ReportFile.PdfOf(sheet, mark, policy.Title, name, _now));
}
