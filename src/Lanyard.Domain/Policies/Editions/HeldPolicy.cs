using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Editions;

/// <summary>A policy on the register of a trust. What it says lies in its editions.</summary>
public sealed class HeldPolicy
{
    public required Id<Trust> Trust { get; init; }
    public required Id<HeldPolicy> Id { get; init; }

    /// <summary>The short name that its file bears; unique in the trust, and never changed.</summary>
    public required string Key { get; init; }
    public required string Title { get; set; }
    public required Level Level { get; init; }

    /// <summary>The school that issues it; null for a policy of the trust.</summary>
    public Id<School>? School { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A policy applies to a school, from a day on.</summary>
public sealed class Placement
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Placement> Id { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }
    public required Id<School> School { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it applies until further notice.</summary>
    public DateOnly? Until { get; set; }

    public bool AppliesOn(DateOnly day) => day >= From && (Until is null || day <= Until);
}
