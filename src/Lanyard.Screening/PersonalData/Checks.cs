namespace Lanyard.Screening.PersonalData;

/// <summary>The sums by which numbers prove themselves.</summary>
internal static class Checks
{
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lengths = IbanLengths();

    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            if (i % 2 == 1)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    /// <summary>An NHS number: ten digits, the last of which is eleven less the weighted sum of the others, modulo eleven.</summary>
    public static bool Nhs(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 10 || digits.TrimEnd(digits[0]).IsEmpty)
            return false;
        var sum = 0;
        for (var i = 0; i < 9; i++)
            sum += (digits[i] - '0') * (10 - i);
        return (11 - (sum % 11)) % 11 == digits[9] - '0';
    }

    public static bool Iban(ReadOnlySpan<char> iban)
    {
        if (!Lengths.TryGetValue(iban[..2], out var length) || iban.Length != length)
            return false;
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'a' + 10) % 97;
        }
        return rest == 1;
    }

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> IbanLengths() =>
        (
            "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 "
            + "gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 "
            + "ps29 pt25 qa29 ro24 rs22 sa24 sc31 se24 si19 sk24 sm27 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20"
        )
            .Split(' ')
            .ToDictionary(l => l[..2], l => int.Parse(l[2..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A number of the United Kingdom as dialled, from its digits with or without the country's code.</summary>
    public static bool UkPhone(ReadOnlySpan<char> digits, out bool abroad)
    {
        abroad = true;
        if (digits.StartsWith("0044"))
            digits = digits[4..];
        else if (digits.StartsWith("44") && digits.Length >= 11)
            digits = digits[2..];
        else
        {
            abroad = false;
            return digits.Length > 0 && digits[0] == '0' && National(digits[1..]);
        }
        return National(digits.Length > 0 && digits[0] == '0' ? digits[1..] : digits);
    }

    private static bool National(ReadOnlySpan<char> digits) =>
        digits.Length switch
        {
            10 => digits[0] is '1' or '2' or '3' or '5' or '7' or '8' or '9' && digits[1..].Trim(digits[0]).Length > 0,
            9 => digits[0] is '1' or '8' or '5',
            _ => false,
        };
}
