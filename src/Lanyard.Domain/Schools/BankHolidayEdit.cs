using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>A correction to a nation's bank holidays: a one-off that was announced after our list was checked, or a day that this trust or school does not keep.</summary>
public sealed class BankHolidayEdit
{
    public required Id<Trust> Trust { get; init; }
    public required Id<BankHolidayEdit> Id { get; init; }

    /// <summary>The school whose edit it is; null for the trust's, which holds for all its schools. For the same day a school's stands before its trust's.</summary>
    public required Id<School>? School { get; init; }
    public required BankHolidayEditKind Kind { get; init; }
    public required DateOnly Date { get; init; }
    public required string Name { get; init; }
}

public enum BankHolidayEditKind
{
    Added,
    Removed,
}
