using Lanyard.Core.Clockwork;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Demo;

/// <summary>The buttons of the demo's clock post here and come back to the page they were on.</summary>
[OpenToAll("the demo's clock, which is there in demo mode only")]
public sealed class ClockModel(MoveClock move) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(ClockStep step, long seen, string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(step))
            return BadRequest();
        var outcome = await move.DoAsync(step, TimeSpan.FromMilliseconds(Math.Clamp(seen, -1, long.MaxValue / 10_000)), ct);
        TempData.Done(outcome.Ok ? $"The demo clock shows {DueWords.InFull(outcome.Value)}." : outcome.Refusals[0].Sentence);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
