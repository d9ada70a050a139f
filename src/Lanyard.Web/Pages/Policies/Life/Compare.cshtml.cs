using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Two editions or two policies, clause by clause.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class CompareModel(EditionQueries register, PolicyQueries policies, CurrentPerson current, TimeProvider clock) : PageModel
{
    private readonly DateOnly _today = UkTime.DateOf(clock.GetUtcNow());
    private List<(string Name, string Label, Edition Edition)> _editions = [];

    /// <summary>An edition by its name, such as <c>odbst@1</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    public PolicyComparison? Found { get; private set; }

    /// <summary>The edition that cannot be read.</summary>
    public string? Unreadable { get; private set; }

    public IEnumerable<SelectListItem> Choices => _editions.Select(e => new SelectListItem(e.Label, e.Name));

    public IReadOnlyList<ClauseDifference> Shown =>
        [
            .. Found!.Clauses.Where(c =>
                Show switch
                {
                    "added" => c.Kind == DifferenceKind.Added,
                    "removed" => c.Kind == DifferenceKind.Removed,
                    "words" => c.Kind == DifferenceKind.Changed && c.WordsDiffer,
                    "settings" => c.Details.Count > 0,
                    _ => true,
                }
            ),
        ];

    public string Sentence
    {
        get
        {
            if (Found!.IsEmpty)
                return "They say the same.";
            int Of(DifferenceKind kind) => Found.Clauses.Count(c => c.Kind == kind);
            return $"Clauses added: {Of(DifferenceKind.Added)}. Removed: {Of(DifferenceKind.Removed)}. Changed: {Of(DifferenceKind.Changed)}."
                + (Shown.Count < Found.Clauses.Count ? $" Shown: {Shown.Count}." : "");
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        _editions =
        [
            .. (await policies.RegisterAsync(ct))
                .Where(p => current.MaySee(p.Held))
                .SelectMany(p => p.Editions.Where(e => !e.IsOpen || current.MayManage(p.Held)).Select(e => (Policy: p.Held, Edition: e)))
                .Select(e =>
                    (
                        ClauseName.OfEdition(e.Policy.Key, e.Edition.Number),
                        $"{e.Policy.Title} ({e.Policy.Key}), edition {e.Edition.Number}, {LifeWords.Of(e.Edition, _today).ToLowerInvariant()}",
                        e.Edition
                    )
                ),
        ];
        if (string.IsNullOrEmpty(From) || string.IsNullOrEmpty(To))
            return Page();
        if (Find(From) is not { } from || Find(To) is not { } to)
            return NotFound();
        var (before, after) = (await ReadAsync(from, ct), await ReadAsync(to, ct));
        if (before is null || after is null)
            Unreadable = NameOf(before is null ? From : To);
        else
            Found = PolicyComparison.Of(before, after);
        return Page();
    }

    public string NameOf(string edition) => _editions.First(e => e.Name == edition).Label;

    public static string NameOf(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.Control is not { } control ? LifeWords.Named(difference.Name)
            : difference.Name.Length == 0 ? LifeWords.Named(control)
            : $"{LifeWords.Named(control)}: {LifeWords.Named(difference.Name).ToLowerInvariant()}";
    }

    private Edition? Find(string name) => _editions.Find(e => e.Name == name).Edition;

    private async Task<Policy?> ReadAsync(Edition edition, CancellationToken ct) =>
        edition.IsOpen ? PolicyFile.Read(await register.TextAsync(edition, ct)).Policy : await policies.ReadAsync(edition, ct);
}
