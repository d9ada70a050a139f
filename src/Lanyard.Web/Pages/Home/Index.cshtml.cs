using Lanyard.Core.Home;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Home;

/// <summary>What waits for the person who is signed in, at all their schools.</summary>
[Needs(Permission.UseLanyard)]
public sealed class IndexModel(CurrentPerson current, HomeQueries home, TimeProvider clock) : PageModel
{
    public HomeView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var ask = new HomeAsk(current.Who, null, clock.GetUtcNow());
        View = new(ask, await home.OfAsync(ask, ct));
    }
}
