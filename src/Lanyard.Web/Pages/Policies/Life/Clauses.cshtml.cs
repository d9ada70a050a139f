using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>A draft clause by clause, each to be changed by itself.</summary>
[Needs(Permission.ManagePolicies)]
public sealed class ClausesModel(EditionQueries register, CurrentPerson current, TimeProvider clock) : EditionPage(current, register, clock)
{
    public ProblemList Problems { get; private set; } = null!;

    /// <summary>What it says, errors and all as far as it can be told; empty when the text cannot be read.</summary>
    public IReadOnlyList<Section> Sections { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public int Shown => Sections.Sum(s => s.Clauses.Count);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(toManage: true, ct))
            return NotFound();
        if (!Edition.IsOpen)
            return Redirect(Back);
        var text = await Register.TextAsync(Edition, ct);
        Problems = ProblemList.Of(text);
        Sections =
        [
            .. (PolicyFile.Read(text).Policy?.Sections ?? [])
                .Select(s => s with { Clauses = [.. s.Clauses.Where(Wanted)] })
                .Where(s => s.Clauses.Count > 0),
        ];
        return Page();
    }

    public int ProblemsOf(Clause clause) => Problems.Lines.Count(l => l.Problem.Clause == clause.Number);

    private bool Wanted(Clause clause) =>
        string.IsNullOrWhiteSpace(Words)
        || clause.Number.Equals(Words.Trim(), StringComparison.OrdinalIgnoreCase)
        || clause.Says.Contains(Words.Trim(), StringComparison.CurrentCultureIgnoreCase);
}
