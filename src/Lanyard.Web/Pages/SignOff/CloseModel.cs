using Lanyard.Core.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Asks once more before a round ends.</summary>
public abstract class CloseModel(RoundQueries rounds, CloseRound close, CurrentPerson current, TimeProvider clock)
    : RoundPage(rounds, current, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        return Round.IsOpen ? Page() : Redirect(SignOffLinks.Round(Slug, Id));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        var done = await close.DoAsync(Current.Actor, Id, School?.Id, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done("The round is closed");
        return Redirect(SignOffLinks.Round(Slug, Id));
    }
}
