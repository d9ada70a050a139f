using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.People;

/// <summary>Somebody who knocks, as every door needs to know them: name, what they may do today, and the schools of their trust.</summary>
public sealed record Who(
    Id<Trust> Trust,
    string TrustName,
    Id<Person> Person,
    string FullName,
    Access Access,
    IReadOnlyList<SchoolLine> Schools
)
{
    /// <summary>The schools that they have to do with: where they hold a role, or all of them with a role for the trust.</summary>
    public IReadOnlyList<SchoolLine> OwnSchools { get; } =
        Access.ForTheTrust ? Schools : [.. Schools.Where(s => Access.Schools.Contains(s.Id))];
}

public sealed record SchoolLine(Id<School> Id, string Slug, string Name);
