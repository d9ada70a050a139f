using Lanyard.Core.People;
using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>What the pages on a school's notice of monitoring share.</summary>
public abstract class NoticePage(NoticeQueries notices, CurrentPerson current, TimeProvider clock) : PageModel
{
    public SchoolLine School => current.School!;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    /// <summary>What the policies say of monitoring.</summary>
    public MonitoringDemands Demands { get; private set; } = null!;

    protected NoticeQueries Notices => notices;

    protected CurrentPerson Current => current;

    protected async Task FindDemandsAsync(CancellationToken ct) => Demands = await notices.DemandsAsync(School.Id, Today, ct);
}
