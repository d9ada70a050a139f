using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Records that somebody looked whether a document or law is still current: as it is known, or something else.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class CheckReferenceModel(
    EditionQueries register,
    ReferenceQueries references,
    CheckReference check,
    CurrentPerson current,
    TimeProvider clock
) : ReferencePage(current, register, references, clock)
{
    [BindProperty(SupportsGet = true, Name = "name")]
    public string? Name { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ReferenceLine Line { get; private set; } = null!;

    public string Here => LifeLinks.Reference(Key, Line.Name);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        Input = new() { Edition = Line.Check?.CurrentEdition };
        return Page();
    }

    /// <summary>They looked, and it stands as the page says.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        await FindLineAsync(ct) ? await RecordAsync(Line.Check?.CurrentEdition, Line.Superseded, ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        if (Input.Superseded is null)
            ModelState.AddModelError("Input.Superseded", "Say whether it has been superseded");
        return ModelState.IsValid ? await RecordAsync(Input.Edition, Input.Superseded!.Value, ct) : Page();
    }

    private async Task<IActionResult> RecordAsync(string? edition, bool superseded, CancellationToken ct)
    {
        var done = await check.DoAsync(Manager, Policy.Held.Id, Line.Name, edition, superseded, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals, nameof(Input));
            return Page();
        }
        TempData.Done($"Recorded: {Line.Name} was looked up today");
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
