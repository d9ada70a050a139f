using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Lanyard.Web.Pages.Policies.Bring;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Local;

/// <summary>Holds a value of the school's own where a clause gives none.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class SettingModel(LocalQueries local, SetLocalSetting set, CurrentPerson current, TimeProvider clock)
    : LocalPage(local, current, clock)
{
    [BindProperty(SupportsGet = true, Name = "clause")]
    public string? Clause { get; set; }

    [BindProperty(SupportsGet = true, Name = "control")]
    public string? Control { get; set; }

    [BindProperty(SupportsGet = true, Name = "setting")]
    public string? Setting { get; set; }

    [BindProperty]
    public SettingField Input { get; set; } = new();

    public OpenSetting Open { get; private set; } = null!;

    public string Here => LocalLinks.Setting(School.Slug, Key, Open);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindOpenAsync(ct))
            return NotFound();
        string[] held = Open.Held is { } value ? value.Value.Split('\n') : [];
        Input = SettingField.Of(Open.Kind, [new ProposedSetting(Open.Setting.Name, held)]).Single(f => f.Name == Open.Setting.Name);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindOpenAsync(ct))
            return NotFound();
        Input.Name = Open.Setting.Name;
        var typed = SettingField.Read(Open.Kind, [Input]).SelectMany(s => s.Values);
        return await SetAsync(string.Join('\n', typed), ct);
    }

    private async Task<IActionResult> SetAsync(string value, CancellationToken ct)
    {
        var wanted = new LocalValue(Open.Clause.Number, Open.Kind.Name, Open.Setting.Name, value);
        var done = await set.DoAsync(Current.Actor, Sheet.Placed.Held.Id, School.Id, wanted, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals.Select(r => r with { Field = r.Field == "value" ? FieldName : null }));
            return Page();
        }
        TempData.Done(value.Length == 0 ? "The school holds no value here any more" : "Saved as local practice");
        return Redirect(Back);
    }

    public string FieldName => Open.Setting is { IsList: true, Type.Choices.Count: > 0 } ? "Input.Values" : "Input.Value";

    private async Task<bool> FindOpenAsync(CancellationToken ct)
    {
        if (
            !await FindAsync(ct)
            || Sheet.Open.FirstOrDefault(o => o.Clause.Number == Clause && o.Kind.Name == Control && o.Setting.Name == Setting)
                is not { } open
        )
            return false;
        Open = open;
        return true;
    }
}
