using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies;

/// <summary>The policies that apply at a school, and how each stands.</summary>
[Needs(Permission.SeePolicies)]
public sealed class IndexModel(StandingQueries standings, CurrentPerson current, TimeProvider clock) : PageModel
{
    public SchoolLine School => current.School!;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public IReadOnlyList<PolicyStanding> Policies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Policies = await standings.OfAsync(School.Id, DateSpan.YearTo(Today), ct);
}
