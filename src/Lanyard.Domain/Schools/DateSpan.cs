namespace Lanyard.Domain.Schools;

/// <summary>From one day to another, both included.</summary>
public readonly record struct DateSpan
{
    public DateSpan(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>How many days it holds; a span of one day holds one.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    public static DateSpan Of(DateOnly day) => new(day, day);

    public static DateSpan OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The year whose last day is this one.</summary>
    public static DateSpan YearTo(DateOnly day) => new(day.AddYears(-1).AddDays(1), day);

    public bool Contains(DateOnly day) => day >= From && day <= To;

    public bool Contains(DateSpan other) => other.From >= From && other.To <= To;

    public bool Meets(DateSpan other) => other.From <= To && other.To >= From;

    public IEnumerable<DateOnly> Each()
    {
        for (var number = From.DayNumber; number <= To.DayNumber; number++)
        {
            yield return DateOnly.FromDayNumber(number);
        }
    }
}
