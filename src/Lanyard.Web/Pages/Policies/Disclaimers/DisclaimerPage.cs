using Lanyard.Core.People;
using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.Policies.Disclaimers;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>What the pages on disclaimers share: the school, what its policies ask, and the wording that it offers.</summary>
public abstract class DisclaimerPage(DisclaimerQueries disclaimers, CurrentPerson current, TimeProvider clock) : PageModel
{
    public SchoolLine School => current.School!;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public DisclaimerDemands Demands { get; private set; } = null!;

    public OfferedWording? Wording { get; private set; }

    /// <summary>The wording of the school, or what the clauses suggest until it has one.</summary>
    public string ToCopy => Wording?.Words ?? Demands.Suggest(School.Name, current.Who.TrustName);

    protected DisclaimerQueries Disclaimers => disclaimers;

    protected CurrentPerson Current => current;

    protected async Task FindAsync(CancellationToken ct)
    {
        Demands = await disclaimers.DemandsAsync(School.Id, Today, ct);
        Wording = await disclaimers.WordingAsync(School.Id, Today, ct);
    }
}
