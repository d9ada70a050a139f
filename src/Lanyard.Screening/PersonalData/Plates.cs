using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>Number plates of the three series since 1963.</summary>
internal static class Plates
{
    public static double? Judge(Gathering found, int first, int last, ReadOnlySpan<char> code, bool capitals)
    {
        var reading = found.Reading;
        var cue = Cue(reading, first, last);
        if (!capitals && !cue)
            return null;
        if (code.Length == 7 && IsCurrent(code) && Parts(reading, first, last, 4))
            return cue ? 0.97 : 0.8;
        if (IsPrefix(code, out var split) && Parts(reading, first, last, split))
            return Plain(found, reading, code[split..], cue);
        return IsSuffix(code) && Parts(reading, first, last, 3) ? Plain(found, reading, code[..3], cue) : null;
    }

    // "M25 THE": three letters that are a word are a plate only where something says so.
    private static double? Plain(Gathering found, Reading reading, ReadOnlySpan<char> letters, bool cue)
    {
        if (cue)
            return 0.9;
        return found.Vocabulary.IsWord(Hashes.Of(letters)) && reading.Count > 2 ? null : 0.6;
    }

    private static bool Parts(Reading reading, int first, int last, int split) => first == last || reading.Tokens[first].Length == split;

    private static bool IsCurrent(ReadOnlySpan<char> code)
    {
        if (!char.IsAsciiLetter(code[0]) || !char.IsAsciiLetter(code[1]) || !Codes.AllDigits(code[2..4]))
            return false;
        if (code[0] is 'i' or 'q' or 'z' || code[1] is 'i' or 'q' or 'z')
            return false;
        var age = ((code[2] - '0') * 10) + code[3] - '0';
        return age is (>= 2 and <= 29) or (>= 51 and <= 79) && Letters(code[4..]);
    }

    private static bool IsPrefix(ReadOnlySpan<char> code, out int split)
    {
        split = code.Length - 3;
        return code.Length is >= 5 and <= 7
            && IsYear(code[0])
            && Codes.AllDigits(code[1..split])
            && code[1] != '0'
            && Letters(code[split..]);
    }

    private static bool IsSuffix(ReadOnlySpan<char> code) =>
        code.Length is >= 5 and <= 7 && Letters(code[..3]) && Codes.AllDigits(code[3..^1]) && code[3] != '0' && IsYear(code[^1]);

    private static bool IsYear(char c) => c is (>= 'a' and <= 'y') and not ('i' or 'o' or 'q' or 'u' or 'z');

    private static bool Letters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c) || c is 'i' or 'q')
                return false;
        }
        return true;
    }

    private static bool Cue(Reading reading, int first, int last)
    {
        for (var i = Math.Max(0, first - 5); i < Math.Min(reading.Count, last + 4); i++)
        {
            if ((i < first || i > last) && reading.Tokens[i].Is(Sort.PlateCue))
                return true;
        }
        return false;
    }
}
