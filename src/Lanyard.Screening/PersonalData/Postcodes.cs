using Lanyard.Screening.Texts;

namespace Lanyard.Screening.PersonalData;

/// <summary>British postcodes by their shape, and their area where the shape alone could be something else.</summary>
internal static class Postcodes
{
    private static readonly HashSet<string> Areas =
    [
        .. (
            "ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd "
            + "hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm "
            + "s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze"
        ).Split(' '),
    ];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Areas.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How sure it is that these tokens are a postcode; nothing where they are none.</summary>
    public static double? Judge(Reading reading, int first, int last, ReadOnlySpan<char> code, bool capitals)
    {
        Span<char> mended = stackalloc char[7];
        code.CopyTo(mended);
        var text = mended[..code.Length];
        // In capitals an O may stand for a nought and an I for a one, and the other way about, where the place says which.
        var changed = capitals && Mend(text);
        if (text is "gir0aa")
            return capitals ? 0.9 : null;
        var outward = text[..^3];
        if (!IsInward(text[^3..]) || !IsOutward(outward))
            return null;
        // The two halves stand apart, or together in one word.
        if (last > first && reading.Tokens[first].Length != outward.Length)
            return null;
        var letters = char.IsAsciiLetter(outward[1]) ? 2 : 1;
        var known = Known.Contains(outward[..letters]);
        // "so1 2nd" and such: small letters need a real area, and two pieces that are no words.
        if (!known && (!capitals || outward[0] is 'q' or 'v' or 'x' || (letters == 2 && outward[1] is 'i' or 'j' or 'z')))
            return null;
        if (!capitals && text[^3..] is [_, 'n', 'd'] or [_, 's', 't'] or [_, 't', 'h'] or [_, 'r', 'd'] or [_, 'p', 'm'] or [_, 'a', 'm'])
            return null;
        return (known, capitals, changed) switch
        {
            (true, true, false) => 0.97,
            (true, false, _) => 0.85,
            (true, true, true) => 0.7,
            _ => 0.6,
        };
    }

    private static bool IsInward(ReadOnlySpan<char> inward) =>
        char.IsAsciiDigit(inward[0])
        && char.IsAsciiLetter(inward[1])
        && char.IsAsciiLetter(inward[2])
        && !IsNever(inward[1])
        && !IsNever(inward[2]);

    private static bool IsNever(char c) => c is 'c' or 'i' or 'k' or 'm' or 'o' or 'v';

    private static bool IsOutward(ReadOnlySpan<char> outward) =>
        outward switch
        {
            [var a, var b] => char.IsAsciiLetter(a) && char.IsAsciiDigit(b),
            [var a, var b, var c] => char.IsAsciiLetter(a)
                && ((char.IsAsciiDigit(b) && char.IsAsciiLetterOrDigit(c)) || (char.IsAsciiLetter(b) && char.IsAsciiDigit(c))),
            [var a, var b, var c, var d] => char.IsAsciiLetter(a)
                && char.IsAsciiLetter(b)
                && char.IsAsciiDigit(c)
                && char.IsAsciiLetterOrDigit(d),
            _ => false,
        };

    private static bool Mend(Span<char> code)
    {
        var digits = 0;
        foreach (var c in code)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        if (digits == 0)
            return false;
        var changed = false;
        Put(ref code[^3], 'o', '0', ref changed);
        Put(ref code[^3], 'i', '1', ref changed);
        if (code.Length == 7)
        {
            Put(ref code[0], '0', 'o', ref changed);
            Put(ref code[0], '1', 'i', ref changed);
            Put(ref code[1], '0', 'o', ref changed);
            Put(ref code[2], 'o', '0', ref changed);
            Put(ref code[2], 'i', '1', ref changed);
        }
        return changed;
    }

    private static void Put(ref char at, char from, char to, ref bool changed)
    {
        if (at != from)
            return;
        (at, changed) = (to, true);
    }
}
