using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.History;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies;

/// <summary>One clause: what it says, what keeps it, how it is read, and the evidence as far as this person may see it.</summary>
[Needs(Permission.SeePolicies)]
public sealed class ClauseModel(StandingQueries standings, ReadLedger ledger, CurrentPerson current, TimeProvider clock) : PageModel
{
    private const int Size = 20;

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public SchoolLine School => current.School!;

    public PolicyStanding Policy { get; private set; } = null!;

    public ClauseStanding Standing { get; private set; } = null!;

    public Clause Clause => Standing.Clause;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    /// <summary>Null for somebody who may not read the ledger here.</summary>
    public EventPage? Evidence { get; private set; }

    /// <summary>Whether the clause leaves this setting open, to somebody who may hold a value for the school.</summary>
    public bool MayHold(Bound bound, SettingSheet setting)
    {
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(setting);
        return !setting.Needed
            && !bound.Stated.Contains(setting.Name, StringComparer.Ordinal)
            && current.Access.May(Permission.ManagePolicies, School.Id);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var policy = (await standings.OfAsync(School.Id, DateSpan.YearTo(Today), ct)).FirstOrDefault(p => p.Placed.Held.Key == Key);
        if (policy?.Clauses.FirstOrDefault(c => c.Clause.Number == Number) is not { } standing)
            return NotFound();
        (Policy, Standing) = (policy, standing);
        if (current.Access.May(Permission.SeeLedger, School.Id))
        {
            var filter = new LedgerFilter { Clause = new(policy.Placed.EditionName, Number, School.Id) };
            Evidence = EventPage.Of(await ledger.PageAsync(filter, EventPage.PlaceIn(Request), Size, ct), Request, 3);
        }
        return Page();
    }
}
