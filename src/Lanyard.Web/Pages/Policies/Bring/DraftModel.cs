using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>Makes a draft of the document, or throws it away.</summary>
public abstract class DraftModel(CurrentPerson current, BroughtQueries brought, DraftBrought draft, DropBrought drop)
    : DocumentPage(current, brought)
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Issuer { get; set; }

    public IReadOnlyList<BroughtSectionLine> Sections { get; private set; } = [];
    public int Clauses => Sections.Sum(s => s.Clauses - s.LeftOut);
    public int Open => Sections.Sum(s => s.Open);
    public int Kept => Sections.Sum(s => s.Kept);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LookAsync(ct))
            return NotFound();
        (Title, Issuer) = (Document.Title, Owner);
        Key = ShortName.Of($"{School?.Slug ?? "trust"} {Document.Title}");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LookAsync(ct))
            return Gone();
        var drafted = await draft.DoAsync(Current.Actor, Spot, new(Title, Key, Issuer), ct);
        if (drafted.Ok)
        {
            TempData.Done($"{Title} is now a draft. It binds nobody until it is approved");
            return Redirect(School is null ? "/trust" : PolicyLinks.List(School.Slug));
        }
        ModelState.AddRefusals(drafted.Refusals.Select(r => r with { Field = r.Field == "owner" ? nameof(Issuer) : r.Field }));
        return Page();
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        var dropped = await drop.DoAsync(Current.Actor, Spot, ct);
        if (dropped.Ok)
            TempData.Done("The document has been thrown away");
        return Redirect(Links.Start);
    }

    private async Task<bool> LookAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return false;
        Sections = await Brought.SectionsAsync(DocumentId, ct);
        return true;
    }
}

[Needs(Permission.ManagePolicies)]
public sealed class SchoolDraftModel(CurrentPerson current, BroughtQueries brought, DraftBrought draft, DropBrought drop)
    : DraftModel(current, brought, draft, drop);

[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class TrustDraftModel(CurrentPerson current, BroughtQueries brought, DraftBrought draft, DropBrought drop)
    : DraftModel(current, brought, draft, drop);
