using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople)]
public sealed class LineManagerModel(
    CurrentPerson current,
    PeopleQueries people,
    PeopleListQuery list,
    SetLineManager set,
    TimeProvider clock
) : PersonPage(current, people, clock)
{
    [BindProperty]
    public PersonChoice Choice { get; set; } = new();

    protected override bool IsTheirs() => MayChange;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (manager, sentence) = await Choice.FindAsync(list, Current.Who.Trust, Today, PersonId, ct);
        if (sentence is null)
            return await SetAsync(manager, "The line manager is saved", ct);
        ModelState.AddModelError(Choice.Offered.Count > 1 ? "Choice.Picked" : "Choice.Typed", sentence);
        return Page();
    }

    public Task<IActionResult> OnPostNoneAsync(CancellationToken ct) => SetAsync(null, "They have no line manager now", ct);

    private async Task<IActionResult> SetAsync(Id<Person>? manager, string done, CancellationToken ct)
    {
        var saved = await set.DoAsync(Keeping, PersonId, manager, ct);
        if (!saved.Ok)
        {
            foreach (var refusal in saved.Refusals)
                ModelState.AddModelError("Choice.Typed", refusal.Sentence);
            return Page();
        }
        TempData.Done(done);
        return Redirect(Here);
    }
}
