using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.Policies.Board;

/// <summary>Every school under every policy, the worst first.</summary>
[Needs(Permission.SeePolicies, Reach.Trust)]
public sealed class IndexModel(BoardQueries boards, CurrentPerson current, TimeProvider clock) : BoardPage(boards, current, clock)
{
    public IReadOnlyList<SchoolOnBoard> Lines { get; private set; } = [];

    public int All { get; private set; }

    public IReadOnlyList<(PlacedPolicy Placed, int Schools)> Policies { get; private set; } = [];

    public StandingCounts Together { get; private set; } = new([]);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await LookAsync(ct);
        (All, Lines) = (all.Count, Part(all, BoardLinks.Schools));
        Together = StandingCounts.Of(all.Select(l => l.Counts));
        Policies =
        [
            .. all.GroupBy(l => l.Placed.Held.Id)
                .Select(g => (g.First().Placed, g.Count()))
                .OrderBy(p => p.Placed.Held.Title, StringComparer.CurrentCulture)
                .ThenBy(p => p.Placed.Text.Owner, StringComparer.CurrentCulture),
        ];
    }
}
