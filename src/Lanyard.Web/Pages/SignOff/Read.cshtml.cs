using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>One section of a policy that somebody reads before they sign. Going on is a form, so that it is kept without scripts too.</summary>
[Needs(Permission.UseLanyard)]
public sealed class ReadModel(MySignOffQueries mine, ReadPolicy read, CurrentPerson current) : MyPage(mine, current)
{
    /// <summary>The section, counted from one.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public bool IsLast => Number == Reading.Sections;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Number < 1 || Number > Reading.Sections)
            return NotFound();
        return Reading.CanBeSigned is null ? Page() : Redirect(SignOffLinks.Sign(Round));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Number < 1 || Number > Reading.Sections)
            return NotFound();
        Outcome<Done> done = IsLast
            ? await read.EndAsync(Current.Actor, Round, Digest, ct)
            : await read.SeeAsync(Current.Actor, Round, Number, Digest, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        if (!IsLast)
            return Redirect(SignOffLinks.Read(Round, Number + 1));
        return Redirect(
            Reading.Asked.Count > 0 && Reading.Mine.Questions is null ? SignOffLinks.Questions(Round) : SignOffLinks.Confirm(Round)
        );
    }
}
