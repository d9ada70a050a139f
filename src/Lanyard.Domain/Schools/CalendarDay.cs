namespace Lanyard.Domain.Schools;

/// <summary>One day of a school's calendar, with its name when it has one of its own.</summary>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, bool IsWorkingDay, string? Name);

public enum DayKind
{
    BankHoliday,
    Closed,
    Inset,
    Weekend,
    Holiday,
    Term,

    /// <summary>A weekday for which the school has entered neither a term nor a holiday.</summary>
    NotToldOf,
}
