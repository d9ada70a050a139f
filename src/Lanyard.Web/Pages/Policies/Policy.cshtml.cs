using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lanyard.Web.Pages.Policies;

/// <summary>A policy as it reads, with the standing of each clause beside it.</summary>
[Needs(Permission.SeePolicies)]
public sealed class PolicyModel(StandingQueries standings, CurrentPerson current, TimeProvider clock) : PageModel
{
    private IReadOnlyList<Bind>? _mine;

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "standing")]
    public string? Standing { get; set; }

    /// <summary>A bind of the language, or <c>me</c> for whatever binds whoever asks.</summary>
    [BindProperty(SupportsGet = true, Name = "binds")]
    public string? Binds { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "on")]
    public DateOnly? On { get; set; }

    public SchoolLine School => current.School!;

    public PolicyStanding Policy { get; private set; } = null!;

    public IReadOnlyList<(Section Section, IReadOnlyList<ClauseStanding> Clauses)> Sections { get; private set; } = [];

    public DateOnly Today { get; } = UkTime.DateOf(clock.GetUtcNow());

    public DateOnly Day => On is { } on && on <= Today ? on : Today;

    public bool Filtered =>
        Standing is not null || Binds is not null || Topic is not null || !string.IsNullOrWhiteSpace(Words) || Day != Today;

    public int Shown => Sections.Sum(s => s.Clauses.Count);

    public IEnumerable<SelectListItem> StandingChoices =>
        StandingCounts
            .Of(Policy.Clauses)
            .Lines.Select(l => new SelectListItem(Components.Standings.StandingMarkup.WordsOf(l.Standing), Slug.Of(l.Standing)));

    public IEnumerable<SelectListItem> BindChoices =>
        Policy
            .Clauses.SelectMany(c => c.Clause.Binds)
            .Distinct()
            .Order()
            .Select(b => new SelectListItem(PolicyWords.Of(b), Slug.Of(b)))
            .Prepend(new("Me", "me"));

    public IEnumerable<SelectListItem> TopicChoices =>
        Policy
            .Clauses.Select(c => c.Clause.Topic)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(t => new SelectListItem(PolicyWords.Topic(t), t));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = (await standings.OfAsync(School.Id, DateSpan.YearTo(Day), ct)).FirstOrDefault(p => p.Placed.Held.Key == Key);
        if (found is null)
            return NotFound();
        Policy = found;
        var byNumber = found.Clauses.ToDictionary(c => c.Clause.Number, StringComparer.Ordinal);
        Sections =
        [
            .. found
                .Placed.Text.Sections.Select(s =>
                    (s, (IReadOnlyList<ClauseStanding>)[.. s.Clauses.Select(c => byNumber[c.Number]).Where(Wanted)])
                )
                .Where(s => s.Item2.Count > 0),
        ];
        return Page();
    }

    private bool Wanted(ClauseStanding clause) =>
        (Slug.Read<Standing>(Standing ?? "") is not { } standing || clause.Proof.Standing == standing)
        && (Binds is null or "" || (Binds == "me" ? BindsMe(clause.Clause) : clause.Clause.Binds.Any(b => Slug.Of(b) == Binds)))
        && (string.IsNullOrEmpty(Topic) || clause.Clause.Topic == Topic)
        && (string.IsNullOrWhiteSpace(Words) || Says(clause, Words.Trim()));

    private bool BindsMe(Clause clause) =>
        clause.Binds.Intersect(_mine ??= Binding.Of(current.Access, School.Id, Policy.Placed.Text)).Any();

    private static bool Says(ClauseStanding clause, string words) =>
        clause.Clause.Says.Contains(words, StringComparison.CurrentCultureIgnoreCase)
        || clause.Clause.Number.Equals(words, StringComparison.OrdinalIgnoreCase)
        || clause.Clause.Controls.Any(b => b.Control.Sentence.Contains(words, StringComparison.CurrentCultureIgnoreCase));
}
