using Lanyard.Core.People;
using Lanyard.Core.Policies.Bringing;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Bring;

/// <summary>What all pages on which a policy is brought share: where it will belong.</summary>
public abstract class BringPage(CurrentPerson current) : PageModel
{
    protected CurrentPerson Current => current;

    public SchoolLine? School => current.School;
    public string Owner => School?.Name ?? current.Who.TrustName;
    public BringLinks Links => new(School?.Slug);
}

/// <summary>A page of one document.</summary>
public abstract class DocumentPage(CurrentPerson current, BroughtQueries brought) : BringPage(current)
{
    [BindProperty(Name = "document", SupportsGet = true)]
    public Id<BroughtDocument> DocumentId { get; set; }

    public BroughtDocument Document { get; private set; } = null!;

    protected BroughtQueries Brought => brought;
    protected BroughtPlace Spot => new(School?.Id, DocumentId);

    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        // An address with something else where a number belongs names nothing.
        if (!ModelState.IsValid || await brought.FindAsync(Spot, ct) is not { } found)
            return false;
        Document = found;
        return true;
    }

    /// <summary>Somebody made a draft of it or threw it away while the page was open.</summary>
    protected IActionResult Gone() => Redirect(Links.Start);
}
