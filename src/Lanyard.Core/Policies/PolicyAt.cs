using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>One policy at one school on a day, and what is known about the two so far.</summary>
public sealed class PolicyAt(Id<School> school, PlacedPolicy placed, SchoolFacts facts)
{
    public Id<School> School => school;

    public PlacedPolicy Placed => placed;

    public SchoolFacts Facts { get; set; } = facts;
}

/// <summary>
/// A room that knows more about schools than the room of policies does. Asked once for everything that a page shows, be it one school or
/// a thousand, so it answers with one question to the database and not with one a school.
/// </summary>
public interface ISchoolFactSource
{
    /// <summary>Lays what the room knows into <see cref="PolicyAt.Facts"/>, all as of one day.</summary>
    Task AddAsync(IReadOnlyList<PolicyAt> places, DateOnly day, CancellationToken ct);
}
