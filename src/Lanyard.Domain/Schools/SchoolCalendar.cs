namespace Lanyard.Domain.Schools;

/// <summary>
/// A school's year: its nation's bank holidays as the trust and the school have corrected them, its closures and terms, and its local practice.
/// School holidays never change a working day: policies ask for checks in the holidays too.
/// </summary>
public sealed class SchoolCalendar
{
    private readonly Dictionary<DateOnly, string> _bankHolidays;

    public SchoolCalendar(
        Nation nation,
        BankHolidays holidays,
        LocalPractice practice,
        IEnumerable<BankHolidayEdit> edits,
        IEnumerable<Closure> closures,
        IEnumerable<TermDate> terms
    )
    {
        (Nation, Holidays, Practice) = (nation, holidays, practice);
        Edits = [.. edits];
        Closures = [.. closures];
        Terms = [.. terms];
        _bankHolidays = Apply(Edits, holidays.Of(nation));
        WorkingTime = new WorkingTime(DaysOff(), holidays.Covers, practice.ClosingHour);
    }

    public Nation Nation { get; }

    public BankHolidays Holidays { get; }

    public LocalPractice Practice { get; }

    public IReadOnlyList<BankHolidayEdit> Edits { get; }

    public IReadOnlyList<Closure> Closures { get; }

    public IReadOnlyList<TermDate> Terms { get; }

    public WorkingTime WorkingTime { get; }

    /// <summary>A calendar to which nobody has added anything.</summary>
    public static SchoolCalendar OfNation(Nation nation, BankHolidays holidays) => new(nation, holidays, LocalPractice.Usual, [], [], []);

    /// <summary>The promise under this school's local practice. <paramref name="weekendRelief"/> is the policy's: has it a clause on weekends at all?</summary>
    public Deadline DeadlineFor(DateTimeOffset received, TimeSpan allowed, bool weekendRelief) =>
        Deadline.For(received, allowed, Practice.WeekendRuleFor(weekendRelief), WorkingTime, Practice.Counts);

    /// <summary>The working days for a policy that itself says whether bank holidays are among them, or at which hour a day closes.</summary>
    public WorkingTime WorkingTimeWith(bool bankHolidaysWork, TimeOnly? closingHour) =>
        new(bankHolidaysWork ? ClosedDays() : DaysOff(), Holidays.Covers, closingHour ?? Practice.ClosingHour);

    /// <summary>What a day is. A bank holiday comes before a closure, a closure before a weekend, a weekend before a term.</summary>
    public CalendarDay On(DateOnly date)
    {
        var working = WorkingTime.IsWorkingDay(date);
        if (_bankHolidays.TryGetValue(date, out var holiday))
            return new CalendarDay(date, DayKind.BankHoliday, working, holiday);
        if (ClosureOn(date) is { } closure)
            return new CalendarDay(date, closure.Kind == ClosureKind.Inset ? DayKind.Inset : DayKind.Closed, working, closure.Name);
        if (WorkingTime.IsWeekend(date))
            return new CalendarDay(date, DayKind.Weekend, working, null);
        var term = Terms.Where(term => term.Span.Contains(date)).OrderByDescending(term => term.Kind).FirstOrDefault();
        return term switch
        {
            { Kind: TermDateKind.Holiday } => new CalendarDay(date, DayKind.Holiday, working, term.Name),
            { } => new CalendarDay(date, DayKind.Term, working, term.Name),
            null => new CalendarDay(date, DayKind.NotToldOf, working, null),
        };
    }

    /// <summary>The bank holidays as this school keeps them, by date.</summary>
    public IEnumerable<(DateOnly Date, string Name)> BankHolidaysIn(DateSpan span) =>
        _bankHolidays.Where(day => span.Contains(day.Key)).OrderBy(day => day.Key).Select(day => (day.Key, day.Value));

    /// <summary>Whether pupils are in; null when the school has not told us its terms for that day.</summary>
    public bool? IsSchoolDay(DateOnly date) =>
        On(date).Kind switch
        {
            DayKind.Term => true,
            DayKind.NotToldOf => null,
            _ => false,
        };

    private Closure? ClosureOn(DateOnly date) =>
        Closures.Where(closure => closure.Span.Contains(date)).OrderByDescending(closure => closure.Kind).FirstOrDefault();

    private IEnumerable<DateOnly> DaysOff() => ClosedDays().Concat(_bankHolidays.Keys);

    private IEnumerable<DateOnly> ClosedDays() =>
        Closures.Where(closure => !Practice.IsWorkingDay(closure.Kind)).SelectMany(closure => closure.Span.Each());

    // The trust's edits first, so that a school's stand.
    private static Dictionary<DateOnly, string> Apply(IEnumerable<BankHolidayEdit> edits, IEnumerable<BankHoliday> holidays)
    {
        var days = holidays.ToDictionary(day => day.Date, day => day.Name);
        foreach (var edit in edits.OrderBy(edit => edit.School is not null))
        {
            if (edit.Kind == BankHolidayEditKind.Added)
            {
                days[edit.Date] = edit.Name;
            }
            else
            {
                days.Remove(edit.Date);
            }
        }

        return days;
    }
}
