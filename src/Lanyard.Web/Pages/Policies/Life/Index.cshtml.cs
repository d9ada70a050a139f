using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Components.Tag;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>Every policy with its editions, overdue reviews first.</summary>
[Needs(Permission.AdoptPolicies)]
public sealed class IndexModel(EditionQueries register, CurrentPerson current, TimeProvider clock) : PageModel
{
    private readonly DateOnly _today = UkTime.DateOf(clock.GetUtcNow());

    public string TrustName => current.Who.TrustName;
    public IReadOnlyList<PolicyLine> Lines { get; private set; } = [];
    public TableOptions Table { get; private set; } = null!;
    public int Overdue => Lines.Count(l => l.Overdue);
    public bool MayBegin => current.Access.MaySomewhere(Permission.ManagePolicies);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lines = [.. (await register.ListAsync(_today, ct)).Where(l => current.MaySee(l.Policy.Held))];
        Table = TableOf
            .Rows(Lines)
            .Column("Policy", l => Link(LifeLinks.Policy(l.Policy.Held.Key), l.Policy.Held.Title))
            .Column("Issued by", l => l.Policy.Held.School is { } own ? LifeWords.NameOf(own, current.Who.Schools) : "The trust")
            .Column("Applies at", l => LifeWords.Places(l.Policy, current.Who.Schools, _today))
            .Column("Editions", Editions)
            .Column("Review due", Due)
            .Build("Policies", hideCaption: true);
    }

    private Words Editions(PolicyLine line)
    {
        var lines = new Element("div").Class("ly-lines");
        // What binds, and what is on its way; the others are on the policy's own page.
        var shown = line.Policy.Editions.Where(e => !e.IsOpen || current.MayManage(line.Policy.Held)).ToList();
        foreach (var edition in shown.Where(e => e == shown[0] || e == line.Binding))
        {
            lines.Add(
                new Element("div")
                    .Add(
                        new Element("a")
                            .Class("govuk-link")
                            .Set("href", LifeLinks.Edition(line.Policy.Held.Key, edition.Number))
                            .Add($"Edition {edition.Number}")
                    )
                    .Add(" ")
                    .Add(Tag(edition))
            );
        }
        return Words.Of(lines);
    }

    private Element Tag(Edition edition) =>
        new Element("strong")
            .Class("govuk-tag", TagTagHelper.ClassOf(LifeWords.Colour(edition, _today)))
            .Add(LifeWords.Of(edition, _today));

    private static Words Due(PolicyLine line) =>
        line.ReviewDue is not { } due ? (line.Binding is null ? "Not in force" : "No date is named")
        : !line.Overdue ? due.ToString()
        : Words.Of(
            new Element("span").Add(due.ToString()).Add(" ").Add(new Element("strong").Class("govuk-tag govuk-tag--red").Add("Overdue"))
        );

    private static Words Link(string href, string text) => Words.Of(new Element("a").Class("govuk-link").Set("href", href).Add(text));
}
