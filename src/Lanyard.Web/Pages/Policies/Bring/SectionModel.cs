using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>The clauses of a section with what is proposed beside each, to be accepted, changed or left.</summary>
public abstract class SectionModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide) : DocumentPage(current, brought)
{
    [BindProperty(Name = "section", SupportsGet = true)]
    public int Number { get; set; }

    public BroughtSectionLine Line { get; private set; } = null!;
    public BroughtSectionLine? Previous { get; private set; }
    public BroughtSectionLine? Next { get; private set; }
    public IReadOnlyList<BroughtRow> Rows { get; private set; } = [];
    public int Sure => Rows.Where(r => r.Wanted).Sum(r => r.Controls.Where(DecideProposals.IsSure).Count());

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LookAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostTakeAsync(int position, int offer, CancellationToken ct) =>
        DoneAsync(position, decide.TakeAsync(Current.Actor, Spot, position, offer, ct), ct);

    public Task<IActionResult> OnPostLeaveAsync(int position, int offer, CancellationToken ct) =>
        DoneAsync(position, decide.LeaveAsync(Current.Actor, Spot, position, offer, ct), ct);

    public Task<IActionResult> OnPostWantAsync(int position, bool wanted, CancellationToken ct) =>
        DoneAsync(position, decide.WantAsync(Current.Actor, Spot, position, wanted, ct), ct);

    public async Task<IActionResult> OnPostSureAsync(CancellationToken ct)
    {
        var taken = await decide.TakeSureAsync(Current.Actor, Spot, Number, ct);
        if (!taken.Ok)
            return Gone();
        TempData.Done($"{BringWords.Number(taken.Value, "suggestion", "suggestions")} accepted");
        return Redirect(Links.Section(DocumentId, Number));
    }

    private async Task<IActionResult> DoneAsync(int position, Task<Outcome<Done>> doing, CancellationToken ct)
    {
        var done = await doing;
        if (done.Ok)
            return Redirect($"{Links.Section(DocumentId, Number)}#clause-{position}");
        if (!await LookAsync(ct))
            return Gone();
        ModelState.AddRefusals(done.Refusals.Select(r => r with { Field = null }));
        return Page();
    }

    private async Task<bool> LookAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return false;
        var sections = await Brought.SectionsAsync(DocumentId, ct);
        if (sections.FirstOrDefault(s => s.Number == Number) is not { } line)
            return false;
        Line = line;
        Previous = sections.LastOrDefault(s => s.Number < Number);
        Next = sections.FirstOrDefault(s => s.Number > Number);
        Rows = await Brought.RowsAsync(DocumentId, Number, ct);
        return true;
    }
}

[Needs(Permission.ManagePolicies)]
public sealed class SchoolSectionModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : SectionModel(current, brought, decide);

[Needs(Permission.ManagePolicies, Reach.Trust)]
public sealed class TrustSectionModel(CurrentPerson current, BroughtQueries brought, DecideProposals decide)
    : SectionModel(current, brought, decide);
