using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Board;

/// <summary>One policy: schools by sections, drawn and told.</summary>
[Needs(Permission.SeePolicies, Reach.Trust)]
public sealed class PolicyModel(BoardQueries boards, CurrentPerson current, TimeProvider clock) : BoardPage(boards, current, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public string Title { get; private set; } = "";

    public string Owner { get; private set; } = "";

    public IReadOnlyList<SchoolOnBoard> Lines { get; private set; } = [];

    /// <summary>Over all schools, in the order of the policy.</summary>
    public IReadOnlyList<SectionOnBoard> Sections { get; private set; } = [];

    public StandingCounts Together { get; private set; } = new([]);

    public int All { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var all = (await LookAsync(ct)).Where(l => l.Placed.Held.Key == Key).ToList();
        if (all.Count == 0)
            return NotFound();
        (All, Title, Owner) = (all.Count, all[0].Placed.Held.Title, all[0].Placed.Text.Owner);
        Together = StandingCounts.Of(all.Select(l => l.Counts));
        Lines = Part(all, BoardLinks.Policy(Key));
        var counts = all.Select(l => l.Line.Sections.ToList()).ToList();
        Sections =
        [
            .. all[0]
                .Placed.Text.Sections.Select(
                    (s, at) =>
                        new SectionOnBoard(
                            at + 1,
                            s.Title,
                            StandingCounts.Of(counts.Select(c => c[at])),
                            counts.Count(c => c[at].Worst is Standing.Broken or Standing.AtRisk)
                        )
                ),
        ];
        return Page();
    }
}

/// <param name="Number">Counted from one, in the order of the policy.</param>
/// <param name="Troubled">At how many schools something in it is broken or at risk.</param>
public sealed record SectionOnBoard(int Number, string Title, StandingCounts Counts, int Troubled);
