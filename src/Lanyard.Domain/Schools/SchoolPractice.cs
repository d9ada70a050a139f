using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>A school's own local practice. A school that never changed any has none of these and keeps <see cref="LocalPractice.Usual"/>.</summary>
public sealed class SchoolPractice
{
    public required Id<Trust> Trust { get; init; }
    public required Id<School> School { get; init; }
    public required LocalPractice Practice { get; set; }
}
