using Lanyard.Core.Notifications;
using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Notifications;

/// <summary>Tells the frame how much is unread.</summary>
public sealed class BellShell(CurrentPerson current, NotificationQueries notifications) : IShellFeed
{
    public async Task Feed(ShellModel shell, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(shell);
        ArgumentNullException.ThrowIfNull(context);
        if (current.SignedIn && !shell.Bare)
            shell.Unread = await notifications.UnreadAsync(current.Who.Person, context.RequestAborted);
    }
}
