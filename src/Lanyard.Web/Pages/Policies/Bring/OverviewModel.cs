using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>The sections of a document and how far each has come.</summary>
public abstract class OverviewModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide) : DocumentPage(current, brought)
{
    public IReadOnlyList<BroughtSectionLine> Sections { get; private set; } = [];
    public int Clauses => Sections.Sum(s => s.Clauses - s.LeftOut);
    public int Open => Sections.Sum(s => s.Open);
    public int Kept => Sections.Sum(s => s.Kept);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        Sections = await Brought.SectionsAsync(DocumentId, ct);
        return Page();
    }

    /// <summary>Accepts what is likely and complete, everywhere.</summary>
    public async Task<IActionResult> OnPostSureAsync(CancellationToken ct)
    {
        var taken = await decide.TakeSureAsync(Current.Actor, Spot, null, ct);
        if (!taken.Ok)
            return Gone();
        TempData.Done($"{BringWords.Number(taken.Value, "suggestion", "suggestions")} accepted");
        return Redirect(Links.Document(DocumentId));
    }
}

[Needs(Permission.ManagePolicies)]
public sealed class SchoolOverviewModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : OverviewModel(current, brought, decide);

[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class TrustOverviewModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : OverviewModel(current, brought, decide);
