using Lanyard.Core.People;
using Lanyard.Core.SignIn;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
[Fresh]
public sealed class ResetSecondFactorModel(CurrentPerson current, PeopleQueries people, RemoveSecondFactor reset, TimeProvider clock)
    : PersonPage(current, people, clock)
{
    protected override bool IsTheirs() => RemoveSecondFactor.SecondFactorReset(By, Sheet.Standing, Today) is null;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var done = await reset.ResetAsync(Keeping, PersonId, ct);
        if (!done.Ok)
        {
            ModelState.AddRefusals(done.Refusals);
            return Page();
        }
        TempData.Done($"The second factor of {Person.FullName} is reset.");
        return Redirect(Here);
    }
}
