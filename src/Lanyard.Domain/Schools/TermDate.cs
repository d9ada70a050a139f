using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>A term, or a holiday inside or between terms. Days in neither are days of which the school has told us nothing.</summary>
public sealed class TermDate
{
    public required Id<Trust> Trust { get; init; }
    public required Id<TermDate> Id { get; init; }
    public required Id<School> School { get; init; }
    public required TermDateKind Kind { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day, which belongs to it.</summary>
    public required DateOnly To { get; init; }
    public required string Name { get; init; }

    public DateSpan Span => new(From, To);
}

public enum TermDateKind
{
    Term,
    Holiday,
}
