using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>The notice of monitoring that stands at a school, for everybody to read; whomever it concerns says here that they did.</summary>
[Needs(Permission.SeePolicies)]
public sealed class IndexModel(NoticeQueries notices, ReadNotice read, CurrentPerson current, TimeProvider clock)
    : NoticePage(notices, current, clock)
{
    public NoticeOfMonitoring? Standing { get; private set; }

    /// <summary>One that is issued and begins later.</summary>
    public NoticeOfMonitoring? Coming { get; private set; }
    public IReadOnlyList<NoticeOfMonitoring> Earlier { get; private set; } = [];
    public bool HasDraft { get; private set; }
    public bool MayManage => Current.Access.May(Permission.ManageMonitoring, School.Id);

    /// <summary>When whoever is signed in read it.</summary>
    public DateOnly? ReadOn { get; private set; }
    public bool ConcernsReader { get; private set; }
    public int Read { get; private set; }
    public int Concerned { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync([FromForm] int number, CancellationToken ct)
    {
        var done = await read.DoAsync(Current.Actor, School.Id, number, ct);
        if (done.Ok)
        {
            TempData.Done("Thank you. The date is kept");
            return Redirect(MonitoringLinks.Notice(School.Slug));
        }
        ModelState.AddRefusals(done.Refusals);
        await ShowAsync(ct);
        return Page();
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        await FindDemandsAsync(ct);
        var issued = await Notices.IssuedAsync(School.Id, ct);
        Standing = issued.FirstOrDefault(n => n.From <= Today);
        Coming = issued.LastOrDefault(n => n.From > Today);
        Earlier = [.. issued.Where(n => n.From <= Today && n != Standing)];
        if (Standing is not null)
        {
            ReadOn = await Notices.ReadOnAsync(Standing, Current.Who.Person, ct);
            ConcernsReader = ReadOn is null && await Notices.ConcernsAsync(Standing, Current.Who.Person, Today, ct);
        }
        if (!MayManage)
            return;
        HasDraft = await Notices.DraftAsync(School.Id, ct) is not null;
        if (Standing is not null)
            (Read, Concerned) = await Notices.CountAsync(Standing, Today, ct);
    }
}
