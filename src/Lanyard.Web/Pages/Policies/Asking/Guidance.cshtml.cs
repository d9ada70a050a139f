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

/// <summary>The guidance of the policies as cards, by the moment when somebody needs them and by whom they bind.</summary>
[Needs(Permission.SeePolicies)]
public sealed class GuidanceModel(FootingQueries footings, CurrentPerson current, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "moment")]
    public string? MomentAsked { get; set; }

    [BindProperty(SupportsGet = true, Name = "binds")]
    public string? BindsAsked { get; set; }

    public SchoolLine School => current.School!;

    public IReadOnlyList<IGrouping<Moment, Card>> Moments { get; private set; } = [];

    /// <summary>The moments and the people for which there is a card at all, whatever is filtered.</summary>
    public IReadOnlyList<Moment> AllMoments { get; private set; } = [];

    public IReadOnlyList<Bind> AllBinds { get; private set; } = [];

    public Moment? Moment => Slug.Read<Moment>(MomentAsked ?? "");

    public Bind? Bind => Slug.Read<Bind>(BindsAsked ?? "");

    public int Count => Moments.Sum(m => m.Count());

    public async Task OnGetAsync(CancellationToken ct)
    {
        var cards = Domain.Policies.Asking.Cards.Of(await footings.OfAsync(School.Id, UkTime.DateOf(clock.GetUtcNow()), ct)).ToList();
        AllMoments = [.. cards.Select(c => c.Moment).Distinct().Order()];
        AllBinds = [.. cards.SelectMany(c => c.Clause.Binds).Distinct().Order()];
        Moments =
        [
            .. cards
                .Where(c => (Moment is not { } moment || c.Moment == moment) && (Bind is not { } bind || c.Clause.Binds.Contains(bind)))
                .GroupBy(c => c.Moment)
                .OrderBy(m => m.Key),
        ];
    }

    public static string Words(Moment moment) => PolicyWords.Topic(Slug.Of(moment));
}
