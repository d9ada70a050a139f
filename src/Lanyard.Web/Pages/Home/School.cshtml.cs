using Lanyard.Core.Home;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Home;

/// <summary>The same for one school: where the school switcher leads.</summary>
[Needs(Permission.UseLanyard)]
public sealed class SchoolModel(CurrentPerson current, HomeQueries home, TimeProvider clock) : PageModel
{
    public HomeView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var ask = new HomeAsk(current.Who, current.School, clock.GetUtcNow());
        View = new(ask, await home.OfAsync(ask, ct));
    }
}
