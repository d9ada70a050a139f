using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>
/// A date as people in the United Kingdom type it: 7 9 2026, 07/09/26, Mon 7th Sept 2026, or 2026-09-07 from a computer. The day comes before the month,
/// and a date that only makes sense the other way round is refused rather than turned.
/// </summary>
public static class UkDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static DateOnly? Parse(string? typed)
    {
        if (typed is not { Length: > 0 and <= 60 })
            return null;
        var parts = WithoutTime(typed.Trim()).Split([' ', '/', '-', '.', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return parts is [var first, .. var rest] && IsWeekday(first) ? Of(rest) : Of(parts);
    }

    private static DateOnly? Of(string[] parts) =>
        parts switch
        {
            [{ Length: 4 } year, var month, var day] when Number(year) is { } y && Number(month) is { } m && Number(day) is { } d => Date(
                y,
                m,
                d
            ),
            [var day, var month, var year] when Number(Ordinal(day)) is { } d && Month(month) is { } m && Year(year) is { } y => Date(
                y,
                m,
                d
            ),
            _ => null,
        };

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? Year(string text) =>
        Number(text) switch
        {
            { } year when text.Length == 4 => year,
            { } year when text.Length == 2 => 2000 + year,
            _ => null,
        };

    private static int? Month(string text)
    {
        if (Number(text) is { } number)
            return number;
        var start = text.ToLowerInvariant();
        var index = start.Length < 3 ? -1 : Array.IndexOf(Months, start[..3]);
        return index >= 0 && (start.Length == 3 || IsMonthName(start, index)) ? index + 1 : null;
    }

    private static bool IsMonthName(string name, int index) =>
        name == "sept"
        || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[index].StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsWeekday(string word) =>
        word.Length >= 3
        && CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Any(day =>
            day.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            || (word.Length == 4 && day.StartsWith(word[..3], StringComparison.OrdinalIgnoreCase))
        );

    private static string Ordinal(string day) =>
        day.Length > 2 && day[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day[..^2] : day;

    // Spreadsheets write a date as the midnight at its start.
    private static string WithoutTime(string text)
    {
        foreach (var midnight in (ReadOnlySpan<string>)["T00:00:00Z", "T00:00:00", " 00:00:00", " 00:00", " 0:00"])
        {
            if (text.EndsWith(midnight, StringComparison.Ordinal))
                return text[..^midnight.Length];
        }
        return text;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
