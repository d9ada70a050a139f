using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>What the forms of a control share: the clause above, a field for each setting below, refusals at their fields.</summary>
public abstract class ControlForm(CurrentPerson current, BroughtQueries brought) : DocumentPage(current, brought)
{
    [BindProperty(Name = "position", SupportsGet = true)]
    public int Position { get; set; }

    [BindProperty]
    public IList<SettingField> Fields { get; set; } = [];

    public BroughtRow Row { get; private set; } = null!;
    public ControlKind Kind { get; protected set; } = null!;

    protected async Task<bool> FindRowAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || await Brought.RowAsync(DocumentId, Position, ct) is not { } row)
            return false;
        Row = row;
        return true;
    }

    /// <summary>Saves what was filled in, or says at each field what is wrong with it.</summary>
    protected IActionResult Answer(Outcome<Done> done)
    {
        if (done.Ok)
        {
            TempData.Done($"{BringWords.Name(Kind.Name)} accepted for {Row.Number}");
            return Redirect(Links.Clause(DocumentId, Row));
        }
        // The form comes back with the fields of the kind in their own order, whatever was sent.
        Fields = SettingField.Of(Kind, SettingField.Read(Kind, Fields));
        ModelState.Clear();
        foreach (var refusal in done.Refusals)
        {
            var at = Fields.ToList().FindIndex(f => f.Name == refusal.Field);
            ModelState.AddModelError(at < 0 ? "" : FieldName(at), refusal.Sentence);
        }
        return Page();
    }

    public string FieldName(int at) =>
        Kind.Settings[at] is { IsList: true, Type.Choices.Count: > 0 } ? $"Fields[{at}].Values" : $"Fields[{at}].Value";
}

/// <summary>Changes the settings of a proposal, and accepts it with them.</summary>
public abstract class SettingsModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide) : ControlForm(current, brought)
{
    [BindProperty(Name = "offer", SupportsGet = true)]
    public int Offer { get; set; }

    public OfferedControl Offered => Row.Controls[Offer];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LookAsync(ct))
            return NotFound();
        Fields = SettingField.Of(Kind, Offered.Settings);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await LookAsync(ct)
            ? Answer(await decide.ChangeAsync(Current.Actor, Spot, Position, Offer, SettingField.Read(Kind, Fields), ct))
            : Gone();

    private async Task<bool> LookAsync(CancellationToken ct)
    {
        if (!await FindRowAsync(ct) || Offer < 0 || Offer >= Row.Controls.Count || Offered.Kind is not { } kind)
            return false;
        Kind = kind;
        return true;
    }
}

[Needs(Permission.ManagePolicies)]
public sealed class SchoolSettingsModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : SettingsModel(current, brought, decide);

[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class TrustSettingsModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : SettingsModel(current, brought, decide);
