using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Records that somebody looked whether a document or law is still current.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class CheckReferenceModel(
    EditionQueries register,
    PolicyQueries policies,
    CheckReference check,
    CurrentPerson current,
    TimeProvider clock
) : ReferencePage(current, register, policies, clock)
{
    [BindProperty(SupportsGet = true, Name = "name")]
    public string? Name { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ReferenceLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        Input = new() { Edition = Line.Check?.CurrentEdition };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        if (Input.Superseded is null)
            ModelState.AddModelError("Input.Superseded", "Say whether it has been superseded");
        if (!ModelState.IsValid)
            return Page();
        var done = await check.DoAsync(Manager, Policy.Held.Id, Line.Name, Input.Edition, Input.Superseded!.Value, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"{Line.Name} is checked");
        return Redirect(LifeLinks.References(Key));
    }

    private async Task<bool> FindLineAsync(CancellationToken ct)
    {
        if (!await FindReferencesAsync(toManage: true, ct) || Lines.FirstOrDefault(l => l.Name == Name) is not { } line)
            return false;
        Line = line;
        return true;
    }

    public sealed class Form
    {
        public string? Edition { get; set; }
        public bool? Superseded { get; set; }
    }
}
