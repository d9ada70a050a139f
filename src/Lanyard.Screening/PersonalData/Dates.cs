using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>Dates of birth: a date soon after a word that speaks of birth.</summary>
internal static class Dates
{
    private const int Window = 7;

    public static void Find(Gathering found)
    {
        var reading = found.Reading;
        if (!reading.HasDigit)
            return;
        for (var t = 0; t < reading.Count; t++)
        {
            var cued = reading.Tokens[t].Is(Sort.BirthCue) || IsDob(reading, t);
            if (!cued)
                continue;
            for (var d = t + 1; d < Math.Min(reading.Count, t + Window); d++)
            {
                if (Date(reading, d) is not { } last)
                    continue;
                found.Personal(
                    "date-of-birth",
                    reading.Tokens[d].Start,
                    reading.Tokens[last].End,
                    Severity.High,
                    0.9,
                    "contains a date of birth"
                );
                t = last;
                break;
            }
        }
    }

    // D.O.B. comes as three letters.
    private static bool IsDob(Reading reading, int t) =>
        t + 2 < reading.Count
        && reading.Text(reading.Tokens[t]) is "d"
        && reading.Text(reading.Tokens[t + 1]) is "o"
        && reading.Text(reading.Tokens[t + 2]) is "b";

    private static int? Date(Reading reading, int t)
    {
        // 3/4/2015, 03-04-15, 2015-04-03, 3.4.2015
        if (Number(reading, t, out var first) is var a && a > 0 && t + 2 < reading.Count && Parted(reading, t) && Parted(reading, t + 1))
        {
            var b = Number(reading, t + 1, out _);
            var c = Number(reading, t + 2, out var third);
            if (a <= 31 && b is >= 1 and <= 12 && third is 2 or 4)
                return t + 2;
            if (first == 4 && b is >= 1 and <= 12 && c is >= 1 and <= 31)
                return t + 2;
            if (a <= 12 && b <= 31 && third == 4)
                return t + 2;
        }
        // 3 April 2015, 3rd of April, April 3rd 2015
        var day = DayNumber(reading, t);
        if (day)
        {
            var month = t + 1 < reading.Count && reading.Text(reading.Tokens[t + 1]) is "of" ? t + 2 : t + 1;
            if (month < reading.Count && reading.Tokens[month].Is(Sort.Month))
                return Year(reading, month + 1) ? month + 1 : month;
        }
        if (reading.Tokens[t].Is(Sort.Month) && t + 1 < reading.Count)
        {
            if (DayNumber(reading, t + 1))
                return Year(reading, t + 2) ? t + 2 : t + 1;
            if (Year(reading, t + 1))
                return t + 1;
        }
        return null;
    }

    private static bool DayNumber(Reading reading, int t)
    {
        var text = reading.Text(reading.Tokens[t]);
        if (text.Length is 3 or 4 && text[^2..] is "st" or "nd" or "rd" or "th")
            text = text[..^2];
        return text.Length is 1 or 2
            && Codes.AllDigits(text)
            && int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 31;
    }

    private static bool Year(Reading reading, int t) =>
        t < reading.Count && Number(reading, t, out var length) is >= 1900 and <= 2100 && length == 4;

    private static int Number(Reading reading, int t, out int length)
    {
        var text = reading.Text(reading.Tokens[t]);
        length = text.Length;
        return length <= 4 && Codes.AllDigits(text) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    private static bool Parted(Reading reading, int t)
    {
        var between = reading.Chars.AsSpan(reading.Tokens[t].End, reading.Tokens[t + 1].Start - reading.Tokens[t].End).Trim(' ');
        return between is ['/'] or ['-'] or ['.'] or [','];
    }
}
