using System.Globalization;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>A report as it was made, as a file.</summary>
public abstract class MadeFile(ReportQueries reports, CurrentPerson current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct) =>
        await reports.FindAsync(current.School!.Id, number, ct) is { } report
            ? await FileAsync(report, string.Create(CultureInfo.InvariantCulture, $"report-{number}-{current.School.Slug}"))
            : NotFound();

    protected abstract Task<IActionResult> FileAsync(MadeReport report, string name);
}

[Needs(Permission.SeePolicies)]
public sealed class MadeCsvModel(ReportQueries reports, CurrentPerson current) : MadeFile(reports, current)
{
    protected override async Task<IActionResult> FileAsync(MadeReport report, string name) =>
        await ReportFile.CsvAsync(report.Sheet, report.Mark, name);
}

[Needs(Permission.SeePolicies)]
public sealed class MadePdfModel(ReportQueries reports, CurrentPerson current) : MadeFile(reports, current)
{
    protected override Task<IActionResult> FileAsync(MadeReport report, string name) =>
        Task.FromResult<IActionResult>(
            ReportFile.PdfOf(
                report.Sheet,
                report.Mark,
                string.Create(CultureInfo.InvariantCulture, $"Report {report.Number} on the policy"),
                name,
                UkTime.StartOf(report.MadeOn)
            )
        );
}
