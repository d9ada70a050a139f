using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Board;

/// <summary>The clauses of one section, and where each needs somebody.</summary>
[Needs(Permission.SeePolicies, Reach.Trust)]
public sealed class SectionModel(BoardQueries boards, CurrentPerson current, TimeProvider clock) : BoardPage(boards, current, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Section { get; set; }

    public string Policy { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<ClauseOnBoard> Clauses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var all = (await LookAsync(ct)).Where(l => l.Placed.Held.Key == Key).ToList();
        if (all.Count == 0 || Section < 1 || Section > all[0].Placed.Text.Sections.Count)
            return NotFound();
        var sections = all[0].Placed.Text.Sections;
        (Policy, Title) = (all[0].Placed.Held.Title, sections[Section - 1].Title);
        var start = sections.Take(Section - 1).Sum(s => s.Clauses.Count);
        Clauses =
        [
            .. sections[Section - 1]
                .Clauses.Select(
                    (clause, at) =>
                        new ClauseOnBoard(
                            clause,
                            StandingCounts.Of(all.Select(l => l.Line.Clauses[start + at])),
                            Where(all, start + at, Standing.Broken),
                            Where(all, start + at, Standing.AtRisk),
                            Where(all, start + at, Standing.NoEvidence)
                        )
                )
                .OrderBy(c => c.Counts, StandingCounts.WorstFirst),
        ];
        return Page();
    }

    private static List<SchoolLine> Where(List<SchoolOnBoard> all, int clause, Standing standing) =>
        [.. all.Where(l => l.Line.Clauses[clause] == standing).Select(l => l.School)];
}

public sealed record ClauseOnBoard(
    Clause Clause,
    StandingCounts Counts,
    IReadOnlyList<SchoolLine> Broken,
    IReadOnlyList<SchoolLine> AtRisk,
    IReadOnlyList<SchoolLine> NoEvidence
);
