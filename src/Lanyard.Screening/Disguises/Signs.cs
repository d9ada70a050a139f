using Lanyard.Screening.Texts;

namespace Lanyard.Screening.Disguises;

/// <summary>Digits and signs that stand for letters, and signs that hide them.</summary>
internal static class Signs
{
    /// <summary>Letters written for others that sound or look like them.</summary>
    public static readonly (char From, char To)[] Alike =
    [
        ('v', 'u'),
        ('k', 'c'),
        ('z', 's'),
        ('q', 'g'),
        ('y', 'i'),
        ('x', 'c'),
        ('j', 'i'),
        ('w', 'v'),
        ('o', 'u'),
    ];

    /// <summary>A sign that reads as a letter when it stands among letters.</summary>
    public static bool IsLetterLike(char c) => Reads(c, 'i') != '\0' && !char.IsAsciiDigit(c);

    public static bool Opens(char c) => c is '"' or '\'' or '(' or '[' or '{' or '<' or '-' or ',' or ';' or ':' or '.' or '!' or '?';

    /// <summary>After a word: it may be a letter or hide one.</summary>
    public static bool MayHide(char c) =>
        c is '*' or '#' or '%' or '^' or '~' or '_' or '-' or '.' or '?' or '|' or '=' or Fold.Sign || IsLetterLike(c);

    /// <summary>The letter-like signs before this place go back to a space or the beginning.</summary>
    public static bool StartsChunk(Reading reading, int start)
    {
        var back = Back(reading, start);
        return back == 0 || reading.Chars[back - 1] is ' ' or '\n' || Opens(reading.Chars[back - 1]);
    }

    public static int Back(Reading reading, int start)
    {
        var least = Math.Max(0, start - 4);
        while (start > least && reading.Chars[start - 1] is '@' or '$' or '*' or '#' or '|' or '<')
            start--;
        return start;
    }

    // A closing mark of exclamation is a mark of exclamation; a star or a dollar is a letter.
    public static int Forward(Reading reading, int end)
    {
        var most = Math.Min(reading.Length, end + 6);
        while (end < most && reading.Chars[end] is '*' or '$' or '@' or '#')
            end++;
        return end;
    }

    public static bool AnyLetterLike(ReadOnlySpan<char> chunk)
    {
        foreach (var c in chunk)
        {
            if (c is '*' or '#' or '%' or '^' or '~' or '_' or '|' or Fold.Sign || IsLetterLike(c))
                return true;
        }
        return false;
    }

    /// <summary>The letters of a chunk with its signs read as letters and its separators left out.</summary>
    public static int Decode(ReadOnlySpan<char> chunk, char one, Span<char> letters)
    {
        var length = 0;
        foreach (var c in chunk)
        {
            var letter = char.IsAsciiLetterLower(c) ? c : Reads(c, one);
            if (letter != '\0')
                letters[length++] = letter;
        }
        return length;
    }

    /// <summary>The letters of a chunk with a star for each sign that hides one.</summary>
    public static int Pattern(ReadOnlySpan<char> chunk, Span<char> letters)
    {
        var length = 0;
        foreach (var c in chunk)
        {
            if (char.IsAsciiLetterLower(c))
                letters[length++] = c;
            else if (c is '*' or '#' or '%' or '^' or '~' or '_' or '-' or Fold.Sign or '@' or '$' or '!' or '&')
                letters[length++] = '*';
            else if (Reads(c, 'i') is var letter and not '\0')
                letters[length++] = letter;
        }
        return length;
    }

    private static char Reads(char c, char one) =>
        c switch
        {
            '0' => 'o',
            '1' or '!' or '|' => one,
            '2' => 'z',
            '3' or '\u20AC' => 'e',
            '4' or '@' => 'a',
            '5' or '$' => 's',
            '6' or '9' => 'g',
            '7' or '+' => 't',
            '8' => 'b',
            '(' or '<' => 'c',
            '\u00A3' => 'l',
            '\u00B5' => 'u',
            _ => '\0',
        };
}
