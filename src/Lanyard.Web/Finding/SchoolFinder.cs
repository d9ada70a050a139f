using Lanyard.Screening.Names;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Finding;

public sealed class SchoolFinder(CurrentPerson current) : IFinder
{
    public string Heading => "Schools";
    public int Order => 1;

    public Task<IReadOnlyList<Found>> FindAsync(Sought sought, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sought);
        return Task.FromResult<IReadOnlyList<Found>>([
            .. current
                .Who.OwnSchools.Where(s => NameKey.Of(s.Name).Contains(sought.Key, StringComparison.Ordinal))
                .Select(s => new Found(s.Name, $"/s/{s.Slug}")),
        ]);
    }
}
