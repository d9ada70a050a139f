using Lanyard.Core.People;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Home;

/// <summary>Whose home page it is, when, and about which schools: all of theirs, or the one at which they stand.</summary>
public sealed record HomeAsk(Who Who, SchoolLine? At, DateTimeOffset Now)
{
    public DateOnly Today { get; } = UkTime.DateOf(Now);

    public IReadOnlyList<SchoolLine> Schools { get; } = At is null ? Who.OwnSchools : [At];

    /// <summary>The home page proper, which is about more than one school's affairs.</summary>
    public bool Everywhere => At is null;

    /// <summary>The schools of this page at which they may do something.</summary>
    public IReadOnlyList<SchoolLine> SchoolsWhere(Permission permission) => [.. Schools.Where(s => Who.Access.May(permission, s.Id))];
}
