using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>Adds a control that nobody proposed: first which, then its settings.</summary>
public abstract class AddModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide) : ControlForm(current, brought)
{
    [BindProperty(Name = "control", SupportsGet = true)]
    public string? Control { get; set; }

    /// <summary>Whether it is known which control, so that its settings are asked for.</summary>
    public bool IsChosen => Control is not null && ControlKinds.Named(Control) is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindRowAsync(ct))
            return NotFound();
        if (!string.IsNullOrEmpty(Control) && !IsChosen)
            ModelState.AddModelError(nameof(Control), "Choose a control from the list.");
        if (!IsChosen)
            return Page();
        Kind = ControlKinds.Named(Control!)!;
        Fields = SettingField.Of(Kind, []);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindRowAsync(ct) || !IsChosen)
            return Gone();
        Kind = ControlKinds.Named(Control!)!;
        return Answer(await decide.AddAsync(Current.Actor, Spot, Position, Kind.Name, SettingField.Read(Kind, Fields), ct));
    }
}

[Needs(Permission.ManagePolicies)]
public sealed class SchoolAddModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : AddModel(current, brought, decide);

[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class TrustAddModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : AddModel(current, brought, decide);
