using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Those whom a round of the trust asks and who belong to no school of it.</summary>
[Needs(Permission.SeeSignOff, Reach.Trust)]
public sealed class OwnModel(
    RoundQueries rounds,
    SignatoryQueries signatories,
    RemindSignatories remind,
    CurrentPerson current,
    TimeProvider clock
) : PeoplePage(rounds, signatories, remind, current, clock)
{
    protected override string Address => SignOffLinks.Own(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        var own = (await Rounds.SchoolsAsync(Id, ct)).FirstOrDefault(s => s.School is null);
        await FillAsync(own?.Count ?? default(TallyCount), ct);
        return Page();
    }
}
