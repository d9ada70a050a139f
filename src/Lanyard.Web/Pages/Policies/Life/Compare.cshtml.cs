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

/// <summary>Two editions of a policy, clause by clause; or two policies, matter by matter.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class CompareModel(EditionQueries register, PolicyQueries policies, CurrentPerson current, TimeProvider clock) : PageModel
{
    private readonly DateOnly _today = UkTime.DateOf(clock.GetUtcNow());
    private List<Choice> _editions = [];

    /// <summary>An edition by its name, such as <c>odbst@1</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    /// <summary>Two editions of one policy.</summary>
    public PolicyComparison? Found { get; private set; }

    /// <summary>Two policies, whose numbers have nothing to do with each other.</summary>
    public IReadOnlyList<Matter>? Matters { get; private set; }

    /// <summary>The edition that cannot be read.</summary>
    public string? Unreadable { get; private set; }

    public IEnumerable<SelectListItem> Choices => _editions.Select(e => new SelectListItem(e.Label, e.Name));

    /// <summary>What the reader may narrow it to, with how many there are.</summary>
    public IReadOnlyList<(string? Value, string Words, int Count)> Views =>
        Found is { } found
            ?
            [
                (null, "Every difference", found.Clauses.Count),
                .. new (string Value, string Words)[]
                {
                    ("words", "Words changed"),
                    ("settings", "Settings changed"),
                    ("added", "Added"),
                    ("removed", "Removed"),
                }
                    .Select(v => ((string?)v.Value, v.Words, found.Clauses.Count(c => Fits(c, v.Value))))
                    .Where(v => v.Item3 > 0),
            ]
            :
            [
                (null, "Everything", Matters!.Count),
                .. new (string Value, string Words)[]
                {
                    ("both", "Both speak, differently"),
                    ("alike", "Both do the same"),
                    ("first", "Only the first"),
                    ("second", "Only the second"),
                }
                    .Select(v => ((string?)v.Value, v.Words, Matters!.Count(m => Fits(m, v.Value))))
                    .Where(v => v.Item3 > 0),
            ];

    public IReadOnlyList<ClauseDifference> Shown => [.. Found!.Clauses.Where(c => Fits(c, Show))];

    public IReadOnlyList<Matter> ShownMatters => [.. Matters!.Where(m => Fits(m, Show))];

    public string Address(string? show) => LifeLinks.Compare(From!, To!) + (show is null ? "" : $"&show={show}");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        _editions =
        [
            .. (await policies.RegisterAsync(ct))
                .Where(p => current.MaySee(p.Held))
                .SelectMany(p => p.Editions.Where(e => !e.IsOpen || current.MayManage(p.Held)).Select(e => Choice.Of(p.Held, e, _today))),
        ];
        if (string.IsNullOrEmpty(From) || string.IsNullOrEmpty(To))
            return Page();
        if (Find(From) is not { } from || Find(To) is not { } to)
            return NotFound();
        var (before, after) = (await ReadAsync(from.Edition, ct), await ReadAsync(to.Edition, ct));
        if (before is null || after is null)
            Unreadable = (before is null ? from : to).Label;
        else if (from.Edition.Policy == to.Edition.Policy)
            Found = PolicyComparison.Of(before, after);
        else
            Matters = PolicySideBySide.Of(before, after);
        return Page();
    }

    public string NameOf(string edition) => Find(edition)!.Label;

    /// <summary>A few words for a narrow column.</summary>
    public string ShortNameOf(string edition) => Find(edition)!.Short(Found is not null);

    public static string NameOf(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        if (difference.Control is not { } control)
            return LifeWords.Named(difference.Name);
        if (difference.Name.Length == 0)
            return LifeWords.Named(control);
        var meaning = ControlKinds.Named(control)?.Settings.FirstOrDefault(s => s.Name == difference.Name)?.Meaning;
        return $"{LifeWords.Named(control)}: {meaning ?? LifeWords.Named(difference.Name).ToLowerInvariant()}";
    }

    private static bool Fits(ClauseDifference clause, string? show) =>
        show switch
        {
            "added" => clause.Kind == DifferenceKind.Added,
            "removed" => clause.Kind == DifferenceKind.Removed,
            "words" => clause.Kind == DifferenceKind.Changed && clause.WordsDiffer,
            "settings" => clause.Details.Count > 0,
            _ => true,
        };

    private static bool Fits(Matter matter, string? show) =>
        show switch
        {
            "both" => matter is { First.Count: > 0, Second.Count: > 0, Alike: false },
            "alike" => matter.Alike,
            "first" => matter.Second.Count == 0,
            "second" => matter.First.Count == 0,
            _ => true,
        };

    private Choice? Find(string name) => _editions.Find(e => e.Name == name);

    private async Task<Policy?> ReadAsync(Edition edition, CancellationToken ct) =>
        edition.IsOpen ? PolicyFile.Read(await register.TextAsync(edition, ct)).Policy : await policies.ReadAsync(edition, ct);

    private sealed record Choice(string Name, string Label, HeldPolicy Policy, Edition Edition)
    {
        public static Choice Of(HeldPolicy policy, Edition edition, DateOnly day) =>
            new(
                ClauseName.OfEdition(policy.Key, edition.Number),
                $"{policy.Title} ({policy.Key}), edition {edition.Number}, {LifeWords.Of(edition, day).ToLowerInvariant()}",
                policy,
                edition
            );

        public string Short(bool samePolicy) => samePolicy ? $"Edition {Edition.Number}" : $"{Policy.Key}, edition {Edition.Number}";
    }
}
