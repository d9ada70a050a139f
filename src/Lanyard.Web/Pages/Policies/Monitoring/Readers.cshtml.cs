using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>Whom the notice that stands concerns, and who of them has read it. For those without a login, that it was given on paper.</summary>
[Needs(Permission.ManageMonitoring)]
public sealed class ReadersModel(NoticeQueries notices, ReadNotice read, CurrentPerson current, TimeProvider clock)
    : NoticePage(notices, current, clock)
{
    public int Number { get; private set; }

    public IReadOnlyList<NoticeReader> Readers { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync([FromForm] int number, [FromForm] Id<Person> person, CancellationToken ct)
    {
        var done = await read.OnPaperAsync(Current.Actor, School.Id, number, person, ct);
        if (done.Ok)
        {
            TempData.Done("It is recorded");
            return Redirect(MonitoringLinks.Readers(School.Slug));
        }
        ModelState.AddRefusals(done.Refusals);
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await Notices.StandingAsync(School.Id, Today, ct) is not { } notice)
            return NotFound();
        Number = notice.Number;
        Readers = await Notices.ReadersAsync(notice, Today, ct);
        return Page();
    }
}
