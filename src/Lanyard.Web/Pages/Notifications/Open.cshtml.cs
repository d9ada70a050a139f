using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Notifications;

/// <summary>
/// The link in a letter or a list: leads to the page it is about, and remembers that it was opened. That is no change that anybody could
/// regret or be tricked into, so a link may do it.
/// </summary>
[Needs(Permission.UseLanyard)]
public sealed class OpenModel(ReadNotifications read, CurrentPerson current) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Notification> id, CancellationToken ct) =>
        await read.OneAsync(current.Who.Person, id, ct) is { } link ? LocalRedirect(link) : NotFound();
}
