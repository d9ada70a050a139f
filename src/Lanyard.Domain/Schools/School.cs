using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

public sealed class School
{
    public required Id<Trust> Trust { get; init; }
    public required Id<School> Id { get; init; }
    public required string Name { get; set; }

    /// <summary>The school in an address: /s/meadow-bank. Lower case letters, digits and hyphens, unique in its trust.</summary>
    public required string Slug { get; init; }
    public required Phase Phase { get; set; }
    public required Nation Nation { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Counts the changes, so that an edit of details that were read before another is noticed.</summary>
    public int Version { get; set; } = 1;
}

public enum Phase
{
    Nursery,
    Primary,
    Secondary,
    AllThrough,
    Special,
    SixthForm,
}

/// <summary>The nation whose bank holidays a school keeps. England and Wales share one calendar.</summary>
public enum Nation
{
    EnglandAndWales,
    Scotland,
    NorthernIreland,
}
