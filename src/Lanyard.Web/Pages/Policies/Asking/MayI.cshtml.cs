using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Asking;

/// <summary>One search box: what may I do here, by the clauses in force at this school?</summary>
[Needs(Permission.SeePolicies)]
public sealed class MayIModel(FootingQueries footings, CurrentPerson current, TimeProvider clock) : PageModel
{
    private const int Longest = 300;

    private static readonly string[] Shown =
    [
        "pictures-of-pupils",
        "contact-with-pupils",
        "naming-the-school",
        "talking-to-the-press",
        "own-use-at-work",
        "taking-down",
    ];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "as")]
    public string? As { get; set; }

    public SchoolLine School => current.School!;

    public string Text { get; private set; } = "";

    public Heard Heard { get; private set; } = new();

    public IReadOnlyList<Card> Cards { get; private set; } = [];

    public bool HasAsked => Text.Length > 0 || Heard.Topic is not null;

    public static IEnumerable<Topic> Examples => Shown.Select(s => Domain.Policies.Asking.MayI.Topics.First(t => t.Name == s));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Text = Domain.Kernel.Text.Line(Asked);
        var policies = await footings.OfAsync(School.Id, UkTime.DateOf(clock.GetUtcNow()), ct);
        Heard = Domain.Policies.Asking.MayI.Ask(Text, Topic, Slug.Read<Channel>(As ?? ""), policies);
        if (Text.Length > Longest)
            Text = Text[..Longest];
        if (Heard is { Topic: { } topic, Answer: not null })
            Cards = [.. Domain.Policies.Asking.Cards.Of(policies).Where(c => topic.Moments.Contains(c.Moment)).DistinctBy(c => c.Clause)];
    }

    public string Link(Topic topic, Channel? capacity = null) => AskingLinks.Asked(School.Slug, Text, topic.Name, capacity);
}
