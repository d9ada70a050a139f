using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>Who manages whom: a relation of two people, not a role.</summary>
public sealed class LineManagement
{
    public required Id<Trust> Trust { get; init; }

    /// <summary>The managed person; one manager each.</summary>
    public required Id<Person> Person { get; init; }
    public required Id<Person> Manager { get; set; }
}
