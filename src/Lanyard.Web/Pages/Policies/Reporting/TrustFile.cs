using System.Globalization;
using System.Text;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Lanyard.Web.Paper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>The report on all schools as a file, for the year to a day.</summary>
public abstract class TrustFile(ReportQueries reports, CurrentPerson current, TimeProvider clock) : PageModel
{
    protected DateTimeOffset Now { get; } = clock.GetUtcNow();

    protected ReportQueries Reports => reports;

    protected string Trust => current.Who.TrustName;

    protected IReadOnlyList<Id<School>> Schools => [.. current.Who.OwnSchools.Select(s => s.Id)];

    protected DateSpan Period(DateOnly? on)
    {
        var period = ReportPeriod.Read(null, on, UkTime.DateOf(Now));
        return period.Ok ? period.Value : DateSpan.YearTo(UkTime.DateOf(Now));
    }

    protected static string Named(DateOnly day, string form) =>
        string.Create(CultureInfo.InvariantCulture, $"report-all-schools-{day:yyyy-MM-dd}.{form}");
}

/// <summary>Every clause at every school, written school by school as it is reckoned.</summary>
[Needs(Permission.SeePolicies, Reach.Trust)]
public sealed class TrustCsvModel(ReportQueries reports, CurrentPerson current, TimeProvider clock) : TrustFile(reports, current, clock)
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "on")] DateOnly? on, CancellationToken ct)
    {
        var period = Period(on);
        var mark = await Reports.LedgerAsync(ct);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{Named(period.To, ReportFile.Csv)}\"";
        await using var text = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await ReportCsv.WriteHeadAsync(text);
        await foreach (var sheet in Reports.EachAsync(Schools, period, ct))
            await ReportCsv.WriteAsync(text, sheet, mark);
        return new EmptyResult();
    }
}

[Needs(Permission.SeePolicies, Reach.Trust)]
public sealed class TrustPdfModel(ReportQueries reports, CurrentPerson current, TimeProvider clock) : TrustFile(reports, current, clock)
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "on")] DateOnly? on, CancellationToken ct)
    {
        var period = Period(on);
        var mark = await Reports.LedgerAsync(ct);
        List<SchoolOnSheet> schools = [];
        await foreach (var sheet in Reports.EachAsync(Schools, period, ct))
            schools.Add(SchoolOnSheet.Of(sheet));
        var paper = ReportPaper.Draw(TrustSheet.Of(Trust, period, schools), mark, Now);
        return File(paper, "application/pdf", Named(period.To, ReportFile.Pdf));
    }
}
