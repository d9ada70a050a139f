using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Lanyard.Web.Pages.People;

/// <summary>The list of people of a school or of the trust: the two pages differ in their door and their address alone.</summary>
public abstract class PeopleListModel(CurrentPerson current, PeopleListQuery people, TimeProvider clock) : PageModel
{
    private const string Gone = "left";

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "role", SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(Name = "login", SupportsGet = true)]
    public LoginState? Login { get; set; }

    [BindProperty(Name = "show", SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(Name = "after", SupportsGet = true)]
    public Id<Person>? After { get; set; }

    public PeoplePage Found { get; private set; } = null!;
    public CurrentPerson Current => current;
    public SchoolLine? School => current.School;
    public string? Slug => School?.Slug;
    public string Place => School?.Name ?? current.Who.TrustName;
    public bool Left => Show == Gone;
    public bool Filtered => Role is not null || Login is not null || Left;
    public bool Narrowed => Filtered || !string.IsNullOrWhiteSpace(Search);
    public bool MayManage =>
        School is { } at ? current.Access.May(Permission.ManagePeople, at.Id) : current.Access.May(Permission.ManagePeople);

    public IEnumerable<SelectListItem> RoleItems =>
        Roles
            .Table.Values.Where(s => School is null || s.Seat.HasFlag(Seat.School))
            .OrderBy(s => s.Role)
            .Select(s => new SelectListItem(s.Name, s.Role.ToString()));

    public string? NextPage =>
        Found.Next is { } next
            ? QueryHelpers.AddQueryString(PeopleLinks.List(Slug), Query([KeyValuePair.Create("after", (string?)next.ToString())]))
            : null;

    public string? FirstPage => After is null ? null : QueryHelpers.AddQueryString(PeopleLinks.List(Slug), Query([]));

    public string Export => QueryHelpers.AddQueryString(PeopleLinks.List(Slug), Query([KeyValuePair.Create("handler", (string?)"export")]));

    public async Task OnGetAsync(CancellationToken ct)
    {
        // What cannot be read in an address that somebody changed is left out, not complained about.
        ModelState.Clear();
        Found = await people.RunAsync(current.Who.Trust, Filter(), Today, ct);
    }

    public IActionResult OnGetExport() =>
        new PeopleExport(people, current.Who, Filter() with { After = null, Size = PeopleExport.Batch }, Today);

    private DateOnly Today => UkTime.DateOf(clock.GetUtcNow());

    private PeopleFilter Filter() =>
        new()
        {
            School = School?.Id,
            Search = Search,
            Role = Role,
            Login = Login,
            Left = Left,
            After = After is { Value: var id } && id != Guid.Empty ? After : null,
        };

    private Dictionary<string, string?> Query(IEnumerable<KeyValuePair<string, string?>> more) =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["q"] = Search,
            ["role"] = Role?.ToString(),
            ["login"] = Login?.ToString(),
            ["show"] = Left ? Gone : null,
        }
            .Concat(more)
            .Where(p => !string.IsNullOrEmpty(p.Value))
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
}
