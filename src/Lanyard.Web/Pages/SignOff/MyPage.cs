using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>What the pages share on which somebody reads and signs.</summary>
public abstract class MyPage(MySignOffQueries mine, CurrentPerson current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Round> Round { get; set; }

    /// <summary>The digest of the text on the page, so that nothing is done to a newer one unseen.</summary>
    [BindProperty]
    public string? Digest { get; set; }

    public MyReading Reading { get; private set; } = null!;

    protected CurrentPerson Current => current;

    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        if (Round == default || await mine.ReadingAsync(current.Who.Person, Round, ct) is not { } reading)
            return false;
        Reading = reading;
        return true;
    }
}
