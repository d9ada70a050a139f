using Lanyard.Screening.Words;

namespace Lanyard.Screening.Texts;

/// <summary>
/// A text as a reader sees it, with the way back: folded characters, the place of each in the original, and the words. One reading is used
/// for text after text, so that a clean text costs no memory.
/// </summary>
internal sealed class Reading
{
    // A reading that once held a very long text is let go rather than kept.
    private const int Kept = 1 << 16;

    public string Original { get; private set; } = "";
    public char[] Chars = new char[1024];
    public int[] At = new int[1025];
    public int Length;
    public Token[] Tokens = new Token[256];
    public int Count;
    public bool HasDigit;
    public bool HasAt;

    public ReadOnlySpan<Token> Words => Tokens.AsSpan(0, Count);

    public bool IsSmall => Chars.Length <= Kept;

    public void Read(string text)
    {
        Original = text;
        FoldAll(text);
        Split();
    }

    public ReadOnlySpan<char> Text(in Token token) => Chars.AsSpan(token.Start, token.End - token.Start);

    /// <summary>Where in the original something starts that starts here in the folded text.</summary>
    public int StartOf(int folded) => At[folded];

    /// <summary>Where in the original something ends whose last folded character is before <paramref name="folded"/>: with the marks on it, whole pairs.</summary>
    public int EndOf(int folded)
    {
        var at = At[folded - 1];
        var end = at + (char.IsHighSurrogate(Original[at]) && at + 1 < Original.Length && char.IsLowSurrogate(Original[at + 1]) ? 2 : 1);
        var next = At[folded];
        while (end < next && Fold.Map[Original[end]] == Fold.Skip)
            end++;
        return Math.Max(end, at + 1);
    }

    /// <summary>What stands right before a token; a space at the beginning.</summary>
    public char Before(int folded) => folded > 0 ? Chars[folded - 1] : ' ';

    public char After(int folded) => folded < Length ? Chars[folded] : ' ';

    /// <summary>The first token that starts at this place or after it.</summary>
    public int TokenFrom(int folded)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Tokens[middle].Start < folded)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    public bool IsUpper(int folded) => char.IsUpper(Original[At[folded]]);

    private void FoldAll(string text)
    {
        var map = Fold.Map;
        // A character reads as six others at most; most read as one.
        if (Chars.Length < text.Length + 8)
            Grow(text.Length + 8);
        var (length, digit, at) = (0, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var folded = map[c];
            if (folded > Fold.Many && folded < 0x80)
            {
                digit |= char.IsAsciiDigit(folded);
                at |= folded == '@';
                Chars[length] = folded;
                At[length++] = i;
            }
            else
                length = Unusual(text, ref i, folded, length);
            if (length + 8 > Chars.Length)
                Grow(Chars.Length * 2);
        }
        At[length] = text.Length;
        (Length, HasDigit, HasAt) = (length, digit, at);
    }

    private int Unusual(string text, ref int i, char folded, int length)
    {
        var c = text[i];
        if (folded == Fold.Skip)
            return length;
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            folded = Fold.Beyond(char.ConvertToUtf32(c, text[i + 1]));
            if (folded != Fold.Skip)
            {
                Chars[length] = folded;
                At[length++] = i;
            }
            i++;
            return length;
        }
        if (folded != Fold.Many)
        {
            Chars[length] = folded;
            At[length++] = i;
            return length;
        }
        foreach (var one in Fold.Several(c))
        {
            Chars[length] = one;
            At[length++] = i;
        }
        return length;
    }

    private void Grow(int to)
    {
        Array.Resize(ref Chars, to);
        Array.Resize(ref At, to + 1);
    }

    private void Split()
    {
        var (count, sentence, opens) = (0, 0, true);
        for (var i = 0; i < Length; )
        {
            var c = Chars[i];
            if (!IsWord(c))
            {
                if (EndsSentence(i))
                {
                    sentence += opens ? 0 : 1;
                    opens = true;
                }
                i++;
                continue;
            }
            if (count == Tokens.Length)
                Array.Resize(ref Tokens, count * 2);
            ref var token = ref Tokens[count++];
            i = One(i, ref token);
            token.Sentence = sentence;
            if (opens)
                token.Traits |= Traits.OpensSentence;
            opens = false;
        }
        Count = count;
    }

    private int One(int start, ref Token token)
    {
        var hash = Hashes.Empty;
        var (stem, traits, i, letters, capitals) = (0UL, Traits.None, start, 0, 0);
        for (; i < Length; i++)
        {
            var c = Chars[i];
            if (char.IsAsciiLetterLower(c))
            {
                letters++;
                capitals += char.IsUpper(Original[At[i]]) ? 1 : 0;
            }
            else if (char.IsAsciiDigit(c))
                traits |= Traits.Digit;
            else if (c == '\'' && i + 1 < Length && i > start && IsWord(Chars[i + 1]))
            {
                stem = Chars[i + 1] == 's' && (i + 2 == Length || !IsWord(Chars[i + 2])) ? hash : 0;
                traits |= Traits.Apostrophe;
                continue;
            }
            else if (IsWord(c))
                traits |= Traits.Foreign;
            else
                break;
            hash = Hashes.Add(hash, c);
        }
        if (letters > 0)
            traits |= Traits.Letter;
        if (capitals > 0 && char.IsUpper(Original[At[start]]))
            traits |= Traits.Capital;
        if (capitals > 0 && capitals == letters)
            traits |= Traits.AllCapitals;
        token = new Token
        {
            Start = start,
            End = i,
            Hash = hash,
            Stem = stem,
            Word = -1,
            Traits = traits,
        };
        return i;
    }

    public static bool IsWord(char c) =>
        char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c >= 0x80 && c != Fold.Sign && (c == '\uFFFB' || char.IsLetterOrDigit(c)));

    // A full stop inside a number, an address or an abbreviation ends nothing.
    private bool EndsSentence(int i) =>
        Chars[i] switch
        {
            '!' or '?' or '\n' or ';' => true,
            '.' => i + 1 >= Length || Chars[i + 1] is ' ' or '\n' or '"' or '\'' or ')',
            _ => false,
        };
}
