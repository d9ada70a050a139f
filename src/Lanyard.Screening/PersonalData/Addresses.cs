using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>A house number and a street, with the town and the postcode that follow.</summary>
internal static class Addresses
{
    private const int LongestName = 5;

    public static void Find(Gathering found)
    {
        var reading = found.Reading;
        if (!reading.HasDigit)
            return;
        for (var t = 0; t + 1 < reading.Count; t++)
        {
            if (IsHouseNumber(reading, t) && From(found, t) is { } last)
                t = last;
        }
    }

    private static bool IsHouseNumber(Reading reading, int t)
    {
        ref readonly var token = ref reading.Tokens[t];
        if (!token.Has(Traits.Digit) || token.Length > 5)
            return false;
        var text = reading.Text(token);
        var digits = char.IsAsciiLetter(text[^1]) ? text[..^1] : text;
        if (digits.Length is < 1 or > 4 || digits[0] == '0' || !Codes.AllDigits(digits))
            return false;
        // Not £14, 3.14, 14:30 or 1/2.
        return reading.Before(token.Start) is not ('.' or '/' or '#' or '$' or '\u00A3' or '\u20AC' or '+' or '@')
            && reading.After(token.End) is ' ' or ',' or '-';
    }

    private static int? From(Gathering found, int number)
    {
        var reading = found.Reading;
        var tokens = reading.Tokens;
        var most = Math.Min(reading.Count, number + LongestName + 2);
        for (var t = number + 1; t < most; t++)
        {
            ref readonly var token = ref tokens[t];
            if (!SameLine(reading, tokens[t - 1].End, token.Start, t == number + 1) || token.Has(Traits.Digit) && t > number + 1)
                break;
            if (t > number + 1 && token.Is(Sort.Street) && !ContinuesStreet(reading, t) && IsStreet(reading, number, t) is { } sure)
                return Take(found, number, t, sure);
            if (Breaks(reading, token))
                break;
        }
        // "12 Newlands, Selby, YO8 4BX": no word for street, but a postcode.
        if (tokens[number + 1].Has(Traits.Capital) && !tokens[number + 1].Is(Sort.Function))
        {
            var street = number + 1;
            while (street + 1 < reading.Count && street - number < 4 && Spaced(reading, street) && tokens[street + 1].Has(Traits.Capital))
                street++;
            var (end, coded) = Tail(reading, street);
            if (coded && end - street <= 6)
                return Take(found, number, street, 0.85);
        }
        return null;
    }

    // "Church Hill Road", "Mill Lane Close": the last such word ends it, while they follow one another in capitals.
    private static bool ContinuesStreet(Reading reading, int t) =>
        t + 1 < reading.Count
        && Spaced(reading, t)
        && reading.Tokens[t + 1].Is(Sort.Street)
        && reading.Tokens[t + 1].Has(Traits.Capital) == reading.Tokens[t].Has(Traits.Capital);

    private static double? IsStreet(Reading reading, int number, int type)
    {
        var tokens = reading.Tokens;
        var capitals = 0;
        for (var t = number + 1; t <= type; t++)
            capitals += tokens[t].Has(Traits.Capital) ? 1 : 0;
        var words = type - number;
        if (tokens[type].Has(Traits.Capital) && tokens[number + 1].Has(Traits.Capital) && capitals >= words - 2)
            return tokens[type].Is(Sort.PlainStreet) ? 0.95 : 0.85;
        // In small letters only what can be nothing else, and short.
        if (!tokens[type].Is(Sort.PlainStreet) || words > 3)
            return null;
        for (var t = number + 1; t < type; t++)
        {
            if (tokens[t].Is(Sort.Function) || tokens[t].Length < 3)
                return null;
        }
        return 0.65;
    }

    private static int Take(Gathering found, int number, int street, double sure)
    {
        var reading = found.Reading;
        var (end, coded) = Tail(reading, street);
        var start = number;
        // "Flat 2, 14 Mill Lane"
        if (number > 1 && reading.Tokens[number - 1].Has(Traits.Digit) && IsFlat(reading, number - 2))
            start = number - 2;
        var home = Codes.Near(reading, start, Sort.HomeCue);
        found.Personal(
            "address",
            reading.Tokens[start].Start,
            reading.Tokens[end].End,
            Severity.High,
            coded || home ? Math.Max(sure, 0.95) : sure,
            "contains a street address"
        );
        return end;
    }

    private static bool IsFlat(Reading reading, int t) =>
        reading.Text(reading.Tokens[t]) is "flat" or "apartment" or "apt" or "unit" or "room" or "suite";

    // Up to two places in capitals, and a postcode.
    private static (int End, bool Coded) Tail(Reading reading, int street)
    {
        var tokens = reading.Tokens;
        var (end, t) = (street, street + 1);
        for (var places = 0; places < 2; places++)
        {
            if (Postcode(reading, t) is { } coded)
                return (coded, true);
            if (
                t >= reading.Count
                || !Comma(reading, tokens[t - 1].End, tokens[t].Start)
                || !tokens[t].Has(Traits.Capital)
                || tokens[t].Has(Traits.Digit)
            )
                break;
            var to = t;
            while (to + 1 < reading.Count && to - t < 5 && Spaced(reading, to) && IsPlaceWord(reading, to + 1))
                to++;
            while (to > t && !tokens[to].Has(Traits.Capital))
                to--;
            (end, t) = (to, to + 1);
        }
        return Postcode(reading, t) is { } last ? (last, true) : (end, false);
    }

    private static bool IsPlaceWord(Reading reading, int t)
    {
        ref readonly var token = ref reading.Tokens[t];
        if (token.Has(Traits.Digit))
            return false;
        return token.Has(Traits.Capital) && !token.Is(Sort.Me)
            || reading.Text(token)
                is "on"
                    or "upon"
                    or "the"
                    or "le"
                    or "in"
                    or "by"
                    or "next"
                    or "under"
                    or "and"
                    or "of"
                    or "st"
                    or "sea";
    }

    private static int? Postcode(Reading reading, int t)
    {
        if (
            t >= reading.Count
            || t == 0
            || !reading.Tokens[t].Has(Traits.Letter)
            || !Comma(reading, reading.Tokens[t - 1].End, reading.Tokens[t].Start, orSpace: true)
        )
            return null;
        Span<char> code = stackalloc char[8];
        var length = 0;
        for (var last = t; last < Math.Min(t + 2, reading.Count); last++)
        {
            ref readonly var token = ref reading.Tokens[last];
            if (length + token.Length > 7 || (last > t && !Spaced(reading, t)))
                return null;
            reading.Text(token).CopyTo(code[length..]);
            length += token.Length;
            if (length >= 5 && Postcodes.Judge(reading, t, last, code[..length], token.Has(Traits.AllCapitals)) is not null)
                return last;
        }
        return null;
    }

    private static bool Breaks(Reading reading, in Token token) =>
        token.Is(Sort.Function) && !token.Has(Traits.Capital) && reading.Text(token) is not ("of" or "the" or "and");

    private static bool SameLine(Reading reading, int from, int to, bool first)
    {
        var between = reading.Chars.AsSpan(from, to - from);
        return between is [' '] or ['-'] or ['.', ' '] or ['\''] || (first && between is [',', ' ']) || between is [' ', ' '];
    }

    private static bool Spaced(Reading reading, int t)
    {
        var between = reading.Chars.AsSpan(reading.Tokens[t].End, reading.Tokens[t + 1].Start - reading.Tokens[t].End);
        return between is [' '] or ['-'] or ['.', ' '] or [' ', ' '] or ['\''];
    }

    private static bool Comma(Reading reading, int from, int to, bool orSpace = false)
    {
        var between = reading.Chars.AsSpan(from, to - from);
        if (between.Length > 4)
            return false;
        var trimmed = between.Trim(" \n");
        return trimmed is [','] || (orSpace && trimmed.IsEmpty);
    }
}
