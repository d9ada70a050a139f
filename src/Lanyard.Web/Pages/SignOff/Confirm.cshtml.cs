using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The signature itself: one sentence to confirm, and a button.</summary>
[Needs(Permission.UseLanyard)]
public sealed class ConfirmModel(MySignOffQueries mine, SignPolicy sign, CurrentPerson current) : MyPage(mine, current)
{
    [BindProperty]
    public bool Agreed { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        return Reading.HasReadToEnd && Reading.CanBeSigned is null && Reading.Mine.State != SignatoryState.HasSigned
            ? Page()
            : Redirect(SignOffLinks.Sign(Round));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        if (!Agreed)
            ModelState.AddModelError(nameof(Agreed), "Tick the sentence if it is true, or say that you will not sign");
        if (!ModelState.IsValid)
            return Page();
        var signed = await sign.DoAsync(Current.Actor, Round, Digest, SigningWay.SignedIn, ct);
        if (!signed.Ok)
        {
            ModelState.AddRefusals(signed.Refusals);
            return Page();
        }
        TempData.Done("You have signed. Thank you");
        return Redirect(SignOffLinks.MyReceipt(signed.Value));
    }
}
