using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>Days on which a school has no pupils outside its holidays.</summary>
public sealed record Closure(Id<Closure> Id, ClosureKind Kind, DateSpan Span, string Name);

public enum ClosureKind
{
    /// <summary>Staff are in and pupils are not.</summary>
    Inset,

    /// <summary>Nobody is in: snow, a burst pipe, an election.</summary>
    Closed,
}
