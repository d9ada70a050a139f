using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>Things written in letters and digits: postcodes, National Insurance numbers, plates, passports, driving licences, IBANs.</summary>
internal static class Codes
{
    private const int Longest = 34;
    private const int MostTokens = 10;

    public static void Find(Gathering found)
    {
        var reading = found.Reading;
        if (!reading.HasDigit)
            return;
        Span<char> squeezed = stackalloc char[Longest];
        for (var t = 0; t < reading.Count; t++)
        {
            ref readonly var token = ref reading.Tokens[t];
            if (token.Length > Longest || token.Has(Traits.Foreign))
                continue;
            // A code begins with a piece of both, or with letters right before a number.
            if (!token.Has(Traits.Digit) && (token.Length > 5 || t + 1 >= reading.Count || !reading.Tokens[t + 1].Has(Traits.Digit)))
                continue;
            t = From(found, t, squeezed);
        }
    }

    private static int From(Gathering found, int first, Span<char> squeezed)
    {
        var reading = found.Reading;
        var (length, capitals, last) = (0, true, first - 1);
        (string Subkind, Severity Severity, double Confidence, string Reason)? best = null;
        for (var t = first; t < Math.Min(reading.Count, first + MostTokens); t++)
        {
            ref readonly var token = ref reading.Tokens[t];
            if (t > first && !Joins(reading, reading.Tokens[t - 1].End, token.Start))
                break;
            if (length + token.Length > Longest)
                break;
            reading.Text(token).CopyTo(squeezed[length..]);
            length += token.Length;
            capitals &= !token.Has(Traits.Letter) || token.Has(Traits.AllCapitals);
            var judged = Judge(found, first, t, squeezed[..length], capitals);
            if (judged is not null && (best is null || !string.Equals(judged.Value.Subkind, "postcode", StringComparison.Ordinal)))
                (best, last) = (judged, t);
        }
        if (best is not { } it)
            return first;
        found.Personal(it.Subkind, reading.Tokens[first].Start, reading.Tokens[last].End, it.Severity, it.Confidence, it.Reason);
        return last;
    }

    private static (string Subkind, Severity Severity, double Confidence, string Reason)? Judge(
        Gathering found,
        int first,
        int last,
        ReadOnlySpan<char> code,
        bool capitals
    )
    {
        var pieces = last - first + 1;
        if (code.Length is 8 or 9 && IsNino(code))
            return ("nino", Severity.Critical, 0.97, "contains a National Insurance number");
        if (
            code.Length >= 15
            && (capitals || pieces == 1)
            && char.IsAsciiLetter(code[0])
            && char.IsAsciiLetter(code[1])
            && char.IsAsciiDigit(code[2])
            && Checks.Iban(code)
        )
            return ("iban", Severity.Critical, 0.98, "contains an international bank account number whose check is right");
        if (code.Length == 16 && pieces <= 4 && IsDrivingLicence(code))
            return ("driving-licence", Severity.Critical, 0.95, "contains a driving licence number");
        if (pieces <= 2 && code.Length is >= 5 and <= 7 && Postcodes.Judge(found.Reading, first, last, code, capitals) is { } sure)
            return ("postcode", Severity.Medium, sure, "contains a postcode");
        if (pieces <= 2 && code.Length is >= 5 and <= 7 && Plates.Judge(found, first, last, code, capitals) is { } plate)
            return ("vehicle-plate", Severity.Medium, plate, "contains what looks like a number plate");
        if (
            pieces <= 2
            && code.Length == 9
            && char.IsAsciiLetter(code[0])
            && char.IsAsciiLetter(code[1])
            && AllDigits(code[2..])
            && (capitals || Near(found.Reading, first, Sort.PassportCue))
        )
            return ("passport", Severity.Critical, Near(found.Reading, first, Sort.PassportCue) ? 0.95 : 0.6, "contains a passport number");
        return code.Length == 9 && pieces == 1 && AllDigits(code) && Near(found.Reading, first, Sort.PassportCue)
            ? ("passport", Severity.Critical, 0.9, "contains a passport number")
            : null;
    }

    private static bool IsNino(ReadOnlySpan<char> code)
    {
        if (code.Length != 9 || !AllDigits(code[2..8]) || code[8] is not (>= 'a' and <= 'd'))
            return false;
        if (!char.IsAsciiLetter(code[0]) || !char.IsAsciiLetter(code[1]) || "dfiquv".Contains(code[0], StringComparison.Ordinal))
            return false;
        return !"dfiquvo".Contains(code[1], StringComparison.Ordinal)
            && code[..2] is not ("bg" or "gb" or "nk" or "kn" or "tn" or "nt" or "zz");
    }

    // Five of the surname, then the date of birth (fifty more on the month for women), initials, and three that vary.
    private static bool IsDrivingLicence(ReadOnlySpan<char> code)
    {
        var surname = code[..5].TrimEnd('9');
        foreach (var c in surname)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        if (surname.IsEmpty || !AllDigits(code[5..11]))
            return false;
        var month = ((code[6] - '0') * 10) + code[7] - '0';
        var day = ((code[8] - '0') * 10) + code[9] - '0';
        if (month is not ((>= 1 and <= 12) or (>= 51 and <= 62)) || day is < 1 or > 31)
            return false;
        return (char.IsAsciiLetter(code[11]) || code[11] == '9')
            && (char.IsAsciiLetter(code[12]) || code[12] == '9')
            && char.IsAsciiLetterOrDigit(code[13])
            && char.IsAsciiLetter(code[14])
            && char.IsAsciiLetter(code[15]);
    }

    public static bool Near(Reading reading, int first, Sort sort)
    {
        for (var i = Math.Max(0, first - 5); i < first; i++)
        {
            if (reading.Tokens[i].Is(sort))
                return true;
        }
        return false;
    }

    public static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }

    private static bool Joins(Reading reading, int from, int to)
    {
        var between = reading.Chars.AsSpan(from, to - from);
        return between is ['-'] || (between.Length is > 0 and <= 5 && between.Trim(' ').IsEmpty);
    }
}
