using Lanyard.Core.Data;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Notifications;

/// <summary>One's own notifications.</summary>
[Needs(Permission.UseLanyard)]
public sealed class IndexModel(NotificationQueries notifications, ReadNotifications read, CurrentPerson current, TimeProvider clock)
    : PageModel
{
    private const int Size = 50;

    /// <summary>The moment this page was drawn: "mark all as read" leaves what came in after it.</summary>
    [BindProperty]
    public DateTimeOffset SeenAt { get; set; }

    public PageOf<NotificationLine, Id<Notification>> Lines { get; private set; } = null!;

    public bool AnyUnread => current.Who.Unread > 0;

    public string? Older => Request.At(Neighbours.OlderThan, Lines.Older?.ToString());

    public string? Newer => Request.At(Neighbours.NewerThan, Lines.Newer?.ToString());

    public async Task OnGetAsync(CancellationToken ct)
    {
        SeenAt = clock.GetUtcNow();
        Lines = await notifications.PageAsync(current.Who.Person, Request.Place<Notification>(), Size, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await read.AllAsync(current.Who.Person, SeenAt, ct);
        TempData.Done("All notifications are marked as read.");
        return RedirectToPage();
    }
}
