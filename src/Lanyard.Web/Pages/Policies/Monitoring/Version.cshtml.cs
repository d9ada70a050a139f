using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>One notice of monitoring as it was issued, whether it still stands or not.</summary>
[Needs(Permission.SeePolicies)]
public sealed class VersionModel(NoticeQueries notices, CurrentPerson current, TimeProvider clock) : NoticePage(notices, current, clock)
{
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    public NoticeOfMonitoring Notice { get; private set; } = null!;

    /// <summary>Its last day; null while no later notice takes its place.</summary>
    public DateOnly? Until { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var issued = await Notices.IssuedAsync(School.Id, ct);
        if (issued.FirstOrDefault(n => n.Number == Number) is not { } notice)
            return NotFound();
        Notice = notice;
        Until = issued.TakeWhile(n => n != notice).LastOrDefault()?.From is { } next && next > notice.From ? next.AddDays(-1) : null;
        return Page();
    }
}
