using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Lanyard.Domain.SignIn;

/// <summary>
/// Tells the passwords that people choose first. Nobody's list is copied: a few hundred everyday words, the rows of a keyboard and the ways
/// in which people lengthen a word (again, a year, digits, signs, letters swapped for digits) stand for every password made of them, and
/// the names of the person, school and trust join the words. One or two such words with trimmings are refused; three words make a sentence
/// that a guesser's list does not hold, and pass.
/// </summary>
public static class Guessable
{
    // Letters left over beside the known words that still count as trimmings.
    private const int Spare = 3;
    private const int LongestWord = 24;

    public static bool Is(string password, IEnumerable<string> own)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(own);
        var mine = own.SelectMany(Names).Where(n => n.Length > 2).ToFrozenSet(StringComparer.Ordinal);
        return Made(Letters(password), mine) || FewSigns(password);
    }

    /// <summary>The signs of a password in lower case and without accents.</summary>
    private static string Letters(string password)
    {
        var text = new StringBuilder(password.Length);
        foreach (var sign in password.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                text.Append(char.ToLowerInvariant(sign));
        }
        return text.ToString();
    }

    /// <summary>Digits and signs read as the letters that people write them for.</summary>
    private static string Swapped(string text, char one) =>
        string.Create(
            text.Length,
            (text, one),
            static (swapped, from) =>
            {
                for (var i = 0; i < swapped.Length; i++)
                    swapped[i] = from.text[i] switch
                    {
                        '0' => 'o',
                        '1' or '!' => from.one,
                        '3' => 'e',
                        '4' or '@' => 'a',
                        '5' or '$' => 's',
                        '7' => 't',
                        '8' => 'b',
                        var letter => letter,
                    };
            }
        );

    /// <summary>Is it nothing but known words, runs and repeats, digits and signs, and hardly a letter more?</summary>
    private static bool Made(string text, FrozenSet<string> mine) =>
        IsMadeFrom(new(text, mine, [text, Swapped(text, 'i'), Swapped(text, 'l')], []), 0, null, null, 0);

    private sealed record Search(
        string Text,
        FrozenSet<string> Mine,
        string[] Readings,
        HashSet<(int At, string? First, string? Second, int Spare)> InVain
    );

    /// <summary>From here to the end, with the words and spare letters that came before. Every way of cutting it is tried once.</summary>
    private static bool IsMadeFrom(Search search, int at, string? first, string? second, int spare)
    {
        if (spare > Spare)
            return false;
        if (at == search.Text.Length)
            return true;
        if (!search.InVain.Add((at, first, second, spare)))
            return false;
        foreach (var word in KnownAt(search, at))
        {
            // A word said again is the same word; one's own names are no words at all.
            var end = at + word.Length;
            if (search.Mine.Contains(word) || word == first || word == second)
            {
                if (IsMadeFrom(search, end, first, second, spare))
                    return true;
            }
            else if (second is null && IsMadeFrom(search, end, first ?? word, first is null ? null : word, spare))
                return true;
        }
        var run = Run(search.Text, at);
        if (run >= 3)
            return IsMadeFrom(search, at + run, first, second, spare);
        var sign = search.Text[at];
        return IsMadeFrom(
            search,
            at + 1,
            first,
            second,
            char.IsLetter(sign) || !(char.IsAscii(sign) || char.IsPunctuation(sign)) ? spare + 1 : spare
        );
    }

    private static IEnumerable<string> KnownAt(Search search, int at) =>
        from reading in search.Readings
        from length in Enumerable.Range(3, Math.Max(0, Math.Min(search.Text.Length - at, LongestWord) - 2))
        let piece = reading.Substring(at, length)
        where search.Mine.Contains(piece) || CommonWords.All.Contains(piece)
        select piece;

    /// <summary>How long it goes on like this: the same sign again, the alphabet or the digits up or down, or along a row of keys.</summary>
    private static int Run(string text, int at) =>
        Math.Max(Follows(text, at, 0), Math.Max(Follows(text, at, 1), Math.Max(Follows(text, at, -1), AlongKeys(text, at))));

    private static int Follows(string text, int at, int by)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[end - 1] + by)
            end++;
        return end - at;
    }

    private static int AlongKeys(string text, int at)
    {
        var longest = 1;
        foreach (var row in CommonWords.KeyRows)
        {
            for (var length = Math.Min(row.Length, text.Length - at); length > longest; length--)
            {
                if (row.Contains(text.Substring(at, length), StringComparison.Ordinal))
                    longest = length;
            }
        }
        return longest;
    }

    /// <summary>Hardly any different signs, in whatever order: aabbaabbaabb.</summary>
    private static bool FewSigns(string password) => password.EnumerateRunes().Distinct().Count() < 5;

    private static IEnumerable<string> Names(string name)
    {
        var letters = Letters(name);
        var words = letters.Split([.. letters.Where(c => !char.IsLetterOrDigit(c)).Distinct()]);
        // An apostrophe parts no word: O’Connor is typed as oconnor, too.
        var whole = letters.Split(' ').Select(w => string.Concat(w.Where(char.IsLetterOrDigit)));
        return [.. words, .. whole, string.Concat(words)];
    }
}
