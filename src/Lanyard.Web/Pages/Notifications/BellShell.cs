using Lanyard.Web.Doors;
using Lanyard.Web.Look;

namespace Lanyard.Web.Pages.Notifications;

/// <summary>Tells the frame how much is unread.</summary>
public sealed class BellShell(CurrentPerson current) : IShellFeed
{
    public Task Feed(ShellModel shell, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(shell);
        if (current.SignedIn && !shell.Bare)
            shell.Unread = current.Who.Unread;
        return Task.CompletedTask;
    }
}
