using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>Somebody says that they will not sign.</summary>
[Needs(Permission.UseLanyard)]
public sealed class RefuseModel(MySignOffQueries mine, RefuseToSign refuse, CurrentPerson current) : MyPage(mine, current)
{
    [BindProperty]
    public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        return Reading.CanBeSigned is null && Reading.Mine.State != SignatoryState.HasSigned ? Page() : Redirect(SignOffLinks.Sign(Round));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
            return NotFound();
        var refused = await refuse.DoAsync(Current.Actor, Round, Because, ct);
        if (!refused.Ok)
        {
            ModelState.AddRefusals(refused.Refusals);
            return Page();
        }
        TempData.Done("It is written down that you will not sign");
        return Redirect(SignOffLinks.Mine);
    }
}
