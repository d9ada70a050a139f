using System.Globalization;
using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

/// <summary>Dates that people type, kept within a working life, since 0206 and 20206 are slips of the finger.</summary>
public static class DateRules
{
    public static DateOnly Earliest { get; } = new(1950, 1, 1);

    public const int YearsAhead = 10;

    public static Refusal? Refuse(DateOnly day, DateOnly today, string field, string what) =>
        day < Earliest || day > today.AddYears(YearsAhead)
            ? new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Enter a {what} between {Earliest.Year} and {today.Year + YearsAhead}, for example {today.Day} {today.Month} {today.Year}."
                ),
                field
            )
            : null;
}
