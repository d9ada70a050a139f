using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>Where a school approves the wording that people copy.</summary>
[Needs(Permission.ManageDisclaimers)]
public sealed class WordingModel(DisclaimerQueries disclaimers, OfferWording offer, CurrentPerson current, TimeProvider clock)
    : DisclaimerPage(disclaimers, current, clock)
{
    [BindProperty]
    public string? Words { get; set; }

    public string Suggested => Demands.Suggest(School.Name, Current.Who.TrustName);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        Words = ToCopy;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        var offered = await offer.DoAsync(Current.Actor, School.Id, Words, ct);
        if (!offered.Ok)
        {
            ModelState.AddRefusals(offered.Refusals);
            return Page();
        }
        TempData.Done("The wording is there to copy");
        return Redirect(DisclaimerLinks.Index(School.Slug));
    }
}
