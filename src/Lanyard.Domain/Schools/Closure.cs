using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>Days on which a school has no pupils outside its holidays.</summary>
public sealed class Closure
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Closure> Id { get; init; }
    public required Id<School> School { get; init; }
    public required ClosureKind Kind { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day, which belongs to it.</summary>
    public required DateOnly To { get; init; }
    public required string Name { get; init; }

    public DateSpan Span => new(From, To);
}

public enum ClosureKind
{
    /// <summary>Staff are in and pupils are not.</summary>
    Inset,

    /// <summary>Nobody is in: snow, a burst pipe, an election.</summary>
    Closed,
}
