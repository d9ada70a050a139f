using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>A term, or a holiday inside or between terms. Days in neither are days of which the school has told us nothing.</summary>
public sealed record TermDate(Id<TermDate> Id, TermDateKind Kind, DateSpan Span, string Name);

public enum TermDateKind
{
    Term,
    Holiday,
}
