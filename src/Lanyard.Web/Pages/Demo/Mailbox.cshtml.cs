using Lanyard.Core.Data;
using Lanyard.Core.Demo;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Web.Pages.Demo;

/// <summary>Every letter of the demo, newest first: whoever shows the demo reads everybody's mail.</summary>
[OpenToAll("the invented people's mail, which is there in demo mode only")]
public sealed class MailboxModel(DemoStage stage) : PageModel
{
    private const int Size = 30;

    /// <summary>Only letters to this address.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    public PageOf<CaughtMail, Id<CaughtMail>> Mails { get; private set; } = null!;

    public string? Older => Request.At(Neighbours.OlderThan, Mails.Older?.ToString());

    public string? Newer => Request.At(Neighbours.NewerThan, Mails.Newer?.ToString());

    public async Task OnGetAsync(CancellationToken ct) =>
        Mails = await stage.ReadAsync(db =>
            db.CaughtMails.AsNoTracking()
                .Where(m => To == null || m.ToAddress == To)
                .PageAsync(m => m.Id, Request.Place<CaughtMail>(), Size, ct)
        );
}
