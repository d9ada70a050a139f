using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Editions;

/// <summary>What a policy in force names is to be looked up once a year. One row for each policy that names something.</summary>
public sealed class ReferenceReminder
{
    public required Id<Trust> Trust { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }

    /// <summary>Since when something is to be looked up, or the day on which the first of it will be.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>When its keepers are next told.</summary>
    public required DateOnly NextOn { get; set; }
}
