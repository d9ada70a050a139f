using System.ComponentModel.DataAnnotations;
using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Monitoring;

/// <summary>The draft of a notice as people will read it, and where it is issued.</summary>
[Needs(Permission.ManageMonitoring)]
public sealed class DraftModel(NoticeQueries notices, IssueNotice issue, WriteNotice write, CurrentPerson current, TimeProvider clock)
    : NoticePage(notices, current, clock)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public NoticeText Text { get; private set; } = null!;

    /// <summary>How many people it will concern.</summary>
    public int People { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.From = Today;
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await ShowAsync(ct);
        var issued = await issue.DoAsync(Current.Actor, School.Id, null, Input.From, ct);
        if (!issued.Ok)
        {
            ModelState.AddRefusals(issued.Refusals, nameof(Input));
            return await ShowAsync(ct);
        }
        TempData.Done("The notice is issued");
        return Redirect(MonitoringLinks.Notice(School.Slug));
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        var dropped = await write.DropAsync(Current.Actor, School.Id, ct);
        if (dropped.Ok)
            TempData.Done("The draft is thrown away");
        return Redirect(MonitoringLinks.Notice(School.Slug));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await Notices.DraftAsync(School.Id, ct) is not { } draft)
            return Redirect(MonitoringLinks.Write(School.Slug));
        await FindDemandsAsync(ct);
        Text = NoticeText.Of(draft.Wish, Demands);
        People = await Notices.WouldConcernAsync(School.Id, Today, ct);
        return Page();
    }

    public sealed class Form
    {
        [Display(Name = "The day from which it stands")]
        public DateOnly? From { get; set; }
    }
}
