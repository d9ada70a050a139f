using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Local;

/// <summary>Fills a field that the policy leaves to the school.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class FieldModel(LocalQueries local, SetLocalField set, CurrentPerson current, TimeProvider clock)
    : LocalPage(local, current, clock)
{
    [BindProperty(SupportsGet = true, Name = "name")]
    public string? Name { get; set; }

    [BindProperty]
    public string? Value { get; set; }

    public LocalFieldLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        Value = Line.Row?.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindLineAsync(ct))
            return NotFound();
        var done = await set.DoAsync(Current.Actor, Sheet.Placed.Held.Id, School.Id, Line.Name, Value, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done($"{PolicyWords.Topic(Line.Name)} is saved as local practice");
        return Redirect(Back);
    }

    private async Task<bool> FindLineAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !Sheet.Binds || Sheet.Fields.FirstOrDefault(f => f.Name == Name) is not { } line)
            return false;
        Line = line;
        return true;
    }
}
