using System.Globalization;

namespace Lanyard.Domain.Policies;

public enum SpanUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A length of time as policies write it: 48 hours, 7 days, 3 years. In a file: <c>48h</c>, <c>7d</c>, <c>2w</c>, <c>3mo</c>, <c>1y</c>.</summary>
public readonly record struct Span(int Count, SpanUnit Unit)
{
    public static Span? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 10_000)
            return null;
        Span? span = text.AsSpan(digits.Length) switch
        {
            "h" => new(count, SpanUnit.Hour),
            "d" => new(count, SpanUnit.Day),
            "w" => new(count, SpanUnit.Week),
            "mo" => new(count, SpanUnit.Month),
            "y" => new(count, SpanUnit.Year),
            _ => null,
        };
        // Nothing that a policy asks for takes a hundred years.
        return span?.Elapsed < TimeSpan.FromDays(36_500) ? span : null;
    }

    /// <summary>As elapsed time. Months and years are taken at their shortest, so that a promise measured so is never late.</summary>
    public TimeSpan Elapsed =>
        Unit switch
        {
            SpanUnit.Hour => TimeSpan.FromHours(Count),
            SpanUnit.Day => TimeSpan.FromDays(Count),
            SpanUnit.Week => TimeSpan.FromDays(7 * Count),
            SpanUnit.Month => TimeSpan.FromDays(28 * Count),
            _ => TimeSpan.FromDays(365 * Count),
        };

    /// <summary>The day this long after another. Hours count as whole days, rounded up.</summary>
    public DateOnly After(DateOnly day) =>
        Unit switch
        {
            SpanUnit.Month => day.AddMonths(Count),
            SpanUnit.Year => day.AddYears(Count),
            _ => day.AddDays((int)Math.Ceiling(Elapsed.TotalDays)),
        };

    /// <summary>The date this long after another. A month stays a month: no day is invented by adding years to it.</summary>
    public PartialDate After(PartialDate start) =>
        start.Day is null && Unit is SpanUnit.Year ? start with { Year = start.Year + Count }
        : start is { Day: null, Month: not null } && Unit is SpanUnit.Month ? MonthOf(start.Earliest.AddMonths(Count))
        : PartialDate.Of(After(start.Latest));

    private static PartialDate MonthOf(DateOnly day) => new(day.Year, day.Month);

    /// <summary>As the file writes it.</summary>
    public string Code => $"{Count}{(Unit == SpanUnit.Month ? "mo" : char.ToLowerInvariant(Unit.ToString()[0]).ToString())}";

    public override string ToString() =>
        Count == 1 ? $"1 {Unit.ToString().ToLowerInvariant()}" : $"{Count} {Unit.ToString().ToLowerInvariant()}s";
}
