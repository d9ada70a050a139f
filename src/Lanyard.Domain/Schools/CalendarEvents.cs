using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

/// <summary>An event in a school's calendar. The names that people give their days stay out of the ledger.</summary>
public abstract record CalendarEvent(Id<School> School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}

public sealed record LocalPracticeChanged(Id<School> School, LocalPractice Before, LocalPractice After) : CalendarEvent(School);

public sealed record ClosureAdded(Id<School> School, Id<Closure> Closure, ClosureKind Closes, DateOnly From, DateOnly To)
    : CalendarEvent(School);

public sealed record ClosureRemoved(Id<School> School, Id<Closure> Closure, ClosureKind Closes, DateOnly From, DateOnly To)
    : CalendarEvent(School);

public sealed record TermDateAdded(Id<School> School, Id<TermDate> TermDate, TermDateKind Is, DateOnly From, DateOnly To)
    : CalendarEvent(School);

public sealed record TermDateRemoved(Id<School> School, Id<TermDate> TermDate, TermDateKind Is, DateOnly From, DateOnly To)
    : CalendarEvent(School);

/// <summary>A file of dates was taken in as a whole: how many entries it added, and how many earlier ones it replaced.</summary>
public sealed record TermDatesImported(Id<School> School, DateOnly From, DateOnly To, int Added, int Replaced) : CalendarEvent(School);

/// <summary>A bank holiday was added or taken out, for one school or for the whole trust.</summary>
public sealed record BankHolidayEdited(Id<Trust> Trust, Id<School>? School, Id<BankHolidayEdit> Edit, BankHolidayEditKind Is, DateOnly Date)
    : LedgerEvent
{
    public override Subject Subject => School is { } school ? new(SubjectKind.School, school.Value) : new(SubjectKind.Trust, Trust.Value);
    public override Id<School>? At => School;
}

/// <summary>An edit was taken back, so that the nation's own list holds again for that day.</summary>
public sealed record BankHolidayEditWithdrawn(
    Id<Trust> Trust,
    Id<School>? School,
    Id<BankHolidayEdit> Edit,
    BankHolidayEditKind Was,
    DateOnly Date
) : LedgerEvent
{
    public override Subject Subject => School is { } school ? new(SubjectKind.School, school.Value) : new(SubjectKind.Trust, Trust.Value);
    public override Id<School>? At => School;
}
