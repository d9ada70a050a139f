using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>A correction to a nation's bank holidays: a one-off that was announced after our list was checked, or a day that this trust or school does not keep.</summary>
/// <param name="Id">The edit.</param>
/// <param name="By">Whose edit it is; for the same day a school's stands before its trust's.</param>
/// <param name="Kind">Whether the day becomes a bank holiday or stops being one.</param>
/// <param name="Date">The day.</param>
/// <param name="Name">What people call it.</param>
public sealed record BankHolidayEdit(Id<BankHolidayEdit> Id, EditedBy By, BankHolidayEditKind Kind, DateOnly Date, string Name);

public enum BankHolidayEditKind
{
    Added,
    Removed,
}

/// <summary>In order: the later stands before the earlier.</summary>
public enum EditedBy
{
    Trust,
    School,
}
