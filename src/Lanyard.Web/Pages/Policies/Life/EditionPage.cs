using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>What the pages of one policy share. A policy that somebody may not see is not there.</summary>
public abstract class RegisteredPage(CurrentPerson current, EditionQueries register, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = "";

    public RegisteredPolicy Policy { get; private set; } = null!;
    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());
    public IReadOnlyList<SchoolLine> AllSchools => current.Who.Schools;
    public IReadOnlyList<SchoolLine> SchoolsHere => LifeWords.SchoolsOf(Policy, AllSchools, Today);
    public bool MayManage => current.MayManage(Policy.Held);

    protected CurrentPerson Current => current;
    protected EditionQueries Register => register;
    protected Actor Manager => current.Managing(Policy.Held.School);

    /// <param name="toManage">Whether the page is for those who keep this policy.</param>
    protected async Task<bool> FindPolicyAsync(bool toManage, CancellationToken ct)
    {
        if (await register.FindAsync(Key, ct) is not { } found || !current.MaySee(found.Held))
            return false;
        Policy = found;
        return !toManage || MayManage;
    }
}

/// <summary>What the pages of one edition share.</summary>
public abstract class EditionPage(CurrentPerson current, EditionQueries register, TimeProvider clock)
    : RegisteredPage(current, register, clock)
{
    [BindProperty(SupportsGet = true, Name = "number")]
    public int Number { get; set; }

    public Edition Edition { get; private set; } = null!;
    public string Back => LifeLinks.Edition(Policy.Held.Key, Number);

    protected async Task<bool> FindAsync(bool toManage, CancellationToken ct)
    {
        if (!await FindPolicyAsync(toManage, ct) || Policy.Editions.FirstOrDefault(e => e.Number == Number) is not { } edition)
            return false;
        Edition = edition;
        // A draft is its keepers' until the body has seen it.
        return !edition.IsOpen || MayManage;
    }
}
