using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>What the pages on one round share, at a school or of the trust.</summary>
public abstract class RoundPage(RoundQueries rounds, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Round> Id { get; set; }

    public RoundLine Line { get; private set; } = null!;

    public Round Round => Line.Round;

    public SchoolLine? School => current.School;

    public string? Slug => School?.Slug;

    public string Place => School?.Name ?? current.Who.TrustName;

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public bool MayManage =>
        School is { } at ? current.Access.May(Permission.ManageSignOff, at.Id) : current.Access.May(Permission.ManageSignOff);

    public bool MayHold => School is { } at && current.Access.May(Permission.HoldSessions, at.Id);

    public CurrentPerson Current => current;

    protected RoundQueries Rounds => rounds;

    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        if (Id == default || await rounds.FindAsync(Id, School?.Id, ct) is not { } line)
            return false;
        Line = line;
        return true;
    }
}
