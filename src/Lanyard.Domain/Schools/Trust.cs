using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>The organisation that answers for one or more schools. A school that stands alone is a trust of one.</summary>
public sealed class Trust
{
    public required Id<Trust> Id { get; init; }
    public required string Name { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Counts the changes, so that an edit of details that were read before another is noticed.</summary>
    public int Version { get; set; } = 1;
}
