using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Local;

/// <summary>What the pages of a school's local practice share.</summary>
public abstract class LocalPage(LocalQueries local, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = "";

    public LocalSheet Sheet { get; private set; } = null!;

    public SchoolLine School => current.School!;
    public string Title => Sheet.Placed.AsWritten.Title;
    public string Back => LocalLinks.Sheet(School.Slug, Key);
    public bool MayChange => current.Access.May(Permission.ManagePolicies, School.Id);

    protected CurrentPerson Current => current;

    /// <summary>Who the ledger says changed it, also from the page that everybody reads.</summary>
    protected Actor Keeper => current.Actor with { DeputyFor = current.Access.ActingFor(Permission.ManagePolicies, School.Id) };
    protected LocalQueries Local => local;

    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await local.OfAsync(School.Id, Key, UkTime.DateOf(clock.GetUtcNow()), ct) is not { } sheet)
            return false;
        Sheet = sheet;
        return true;
    }
}
