using Lanyard.Core.Schools;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.Table;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lanyard.Web.Pages.Schools.Trusts;

/// <summary>The trust's own details and its schools, for those who hold a role in the trust.</summary>
[Needs(Permission.UseLanyard, Reach.Trust)]
public sealed class IndexModel(SchoolQueries schools, CurrentPerson current) : PageModel
{
    // A trust is a national network at its largest; those have some hundreds of schools.
    private const int Most = 1000;

    public string Name { get; private set; } = "";
    public DateTimeOffset Since { get; private set; }
    public TableOptions Schools { get; private set; } = null!;
    public bool MayManage => current.Access.May(Permission.ManageTrust);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var trust = await schools.TrustAsync(ct);
        (Name, Since) = (trust.Name, trust.CreatedAt);
        Schools = TableOf
            .Rows(await schools.ListAsync(null, null, Most, ct))
            .Column("School", s => Words.Of(new Element("a").Class("govuk-link").Set("href", Way(s)).Add(s.Name)))
            .Column("Phase", s => SchoolWords.Of(s.Phase))
            .Column("Nation", s => SchoolWords.Of(s.Nation))
            .Build("Schools");
    }

    private string Way(School school) =>
        current.Access.May(Permission.ManageSchool, school.Id) ? $"/s/{school.Slug}/settings" : $"/s/{school.Slug}";
}
