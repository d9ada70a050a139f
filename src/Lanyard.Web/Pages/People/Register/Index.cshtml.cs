using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People.Register;

/// <summary>The roles of the trust itself, and how many are vacant at each of its schools.</summary>
[Needs(Permission.SeePeople, Reach.Trust)]
public sealed class IndexModel(CurrentPerson current, RegisterQueries register, TimeProvider clock)
    : RegisterModel(current, register, clock)
{
    private readonly CurrentPerson _current = current;

    public IReadOnlyList<(SchoolLine School, int Vacancies)> Schools { get; private set; } = [];

    public override async Task OnGetAsync(CancellationToken ct)
    {
        await base.OnGetAsync(ct);
        var vacancies = await Queries.VacanciesAsync(Today, ct);
        Schools = [.. _current.Who.Schools.Select(s => (s, vacancies.GetValueOrDefault(s.Id)))];
    }
}
