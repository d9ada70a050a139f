using System.Globalization;

namespace Lanyard.Domain.Policies;

/// <summary>A date as precise as its document makes it: a day, a month or a year. No day is ever invented.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it may mean; what falls due on it is overdue from the day after.</summary>
    public DateOnly Latest =>
        Day is not null ? Earliest
        : Month is not null ? Earliest.AddMonths(1).AddDays(-1)
        : new DateOnly(Year, 12, 31);

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>2026</c>, <c>2026-11</c> or <c>2026-11-30</c>, in a year that somebody alive may have to do with.</summary>
    public static PartialDate? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text) is { Year: > 1800 and < 2200 } date ? date : null;
    }

    private static PartialDate? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Of(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new(month.Year, month.Month);
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? new(year.Year)
            : null;
    }

    /// <summary>As the file writes it.</summary>
    public string Code =>
        Day is not null ? Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Month is not null ? Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : Year.ToString("D4", CultureInfo.InvariantCulture);

    public override string ToString() =>
        Day is not null ? Earliest.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : Month is not null ? Earliest.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : Code;
}
