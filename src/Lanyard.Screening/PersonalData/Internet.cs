using Lanyard.Screening.Texts;

namespace Lanyard.Screening.PersonalData;

/// <summary>Addresses of machines on the internet, of both versions.</summary>
internal static class Internet
{
    private const int LongestSix = 39;

    public static void Find(Gathering found)
    {
        var reading = found.Reading;
        if (!reading.HasDigit)
            return;
        for (var t = 0; t + 3 < reading.Count; t++)
        {
            if (Four(reading, t))
            {
                found.Personal(
                    "ip-address",
                    reading.Tokens[t].Start,
                    reading.Tokens[t + 3].End,
                    Severity.Medium,
                    0.9,
                    "contains an internet address"
                );
                t += 3;
            }
            else if (reading.After(reading.Tokens[t].End) == ':' && Six(reading, t) is { } last)
            {
                found.Personal(
                    "ip-address",
                    reading.Tokens[t].Start,
                    reading.Tokens[last].End,
                    Severity.Medium,
                    0.9,
                    "contains an internet address"
                );
                t = last;
            }
        }
    }

    private static bool Four(Reading reading, int t)
    {
        for (var i = t; i < t + 4; i++)
        {
            var text = reading.Text(reading.Tokens[i]);
            if (
                text.Length > 3
                || (text.Length > 1 && text[0] == '0')
                || !Codes.AllDigits(text)
                || int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) > 255
            )
                return false;
            if (i < t + 3 && (reading.After(reading.Tokens[i].End) != '.' || reading.Tokens[i + 1].Start != reading.Tokens[i].End + 1))
                return false;
        }
        // Five numbers with stops are something else.
        var end = reading.Tokens[t + 3].End;
        return reading.Before(reading.Tokens[t].Start) != '.'
            && !(reading.After(end) == '.' && end + 1 < reading.Length && char.IsAsciiDigit(reading.Chars[end + 1]));
    }

    private static int? Six(Reading reading, int t)
    {
        var start = reading.Tokens[t].Start;
        var (last, parts) = (t, 0);
        for (var i = t; i < reading.Count && reading.Tokens[i].End - start <= LongestSix; i++)
        {
            var text = reading.Text(reading.Tokens[i]);
            if (text.Length > 4 || text.ContainsAnyExcept(Hex))
                break;
            (last, parts) = (i, parts + 1);
            if (
                reading.After(reading.Tokens[i].End) != ':'
                || i + 1 >= reading.Count
                || reading.Tokens[i + 1].Start > reading.Tokens[i].End + 2
            )
                break;
        }
        return parts >= 6 ? last : null;
    }

    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create("0123456789abcdef");
}
