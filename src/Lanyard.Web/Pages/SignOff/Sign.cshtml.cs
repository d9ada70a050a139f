using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>A policy that somebody is asked to sign: what to do, how far they have come, and where to go on.</summary>
[Needs(Permission.UseLanyard)]
public sealed class SignModel(MySignOffQueries mine, CurrentPerson current, TimeProvider clock) : MyPage(mine, current)
{
    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public bool AsksQuestions => Reading.Asked.Count > 0;

    public string AfterReading =>
        AsksQuestions && Reading.Mine.Questions is null ? SignOffLinks.Questions(Round) : SignOffLinks.Confirm(Round);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();
}
