using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;
using Lanyard.Web.Finding;

namespace Lanyard.Web.Pages.People;

/// <summary>People by name or address, as far as this person may see their list.</summary>
public sealed class PeopleFinder(CurrentPerson current, PeopleListQuery people, TimeProvider clock) : IFinder
{
    private const int Most = 10;

    public string Heading => "People";
    public int Order => 2;

    public async Task<IReadOnlyList<Found>> FindAsync(Sought sought, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sought);
        var today = UkTime.DateOf(clock.GetUtcNow());
        var ask = new PeopleFilter { Search = sought.Text, Size = Most };
        var filters = current.Access.May(Permission.SeePeople)
            ? [ask]
            : current
                .Who.OwnSchools.Where(s => current.Access.May(Permission.SeePeople, s.Id))
                .Select(s => ask with { School = s.Id })
                .ToList();
        var found = new List<PersonLine>();
        foreach (var filter in filters)
            found.AddRange((await people.RunAsync(current.Who.Trust, filter, today, ct)).Lines);
        return
        [
            .. found
                .DistinctBy(l => l.Id)
                .Take(Most)
                .Select(l => new Found(
                    l.FullName,
                    PeopleLinks.Person(l.Id),
                    l.Roles.Count > 0 ? PeopleWords.Of(l.Roles[0], current.Who.Schools) : l.Email
                )),
        ];
    }
}
