using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.SignOff;

/// <summary>The classes and other groups of a school that open rounds ask, for whoever holds sessions with them.</summary>
[Needs(Permission.HoldSessions)]
public sealed class SessionsModel(RoundQueries rounds, CurrentPerson current) : PageModel
{
    public SchoolLine School => current.School!;

    public IReadOnlyList<GroupLine> Groups { get; private set; } = [];

    public TableOptions Table =>
        TableOf
            .Rows(Groups)
            .Column("Group", Group)
            .Column("Who", l => Phrase.Capital(SignOffWords.Of(l.Group.Audience)))
            .Column("Policy", l => Words.Of(new Element("bdi").Add(l.PolicyTitle)))
            .Column("Were there", l => $"{l.Group.Confirmed} of {l.Group.Size}")
            .Column("By", l => SignOffWords.By(l.Group))
            .Build("Classes and other groups", hideCaption: true);

    public async Task OnGetAsync(CancellationToken ct) => Groups = await rounds.OpenGroupsAsync(School.Id, ct);

    private Words Group(GroupLine line) =>
        line.Group.Owed == 0
            ? Words.Of(new Element("bdi").Add(line.Group.Name))
            : Words.Of(
                new Element("a")
                    .Class("govuk-link")
                    .Set("href", SignOffLinks.Session(School.Slug, line.Group.Round, line.Group.Id))
                    .Add(new Element("bdi").Add(line.Group.Name))
            );
}
