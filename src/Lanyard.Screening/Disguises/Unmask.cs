using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Disguises;

/// <summary>
/// Reads disguised words: rows of single letters, chunks with signs and digits in them, words broken in two, and words that nobody knows. What is
/// known as it stands is never touched. The words of the reading are rewritten in place, fewer than before.
/// </summary>
internal sealed class Unmask(Vocabulary vocabulary)
{
    private const int LongestChunk = 40;
    private const int LongestWord = 16;
    private readonly Masks _masks = Masks.Default;
    private readonly char[] _letters = new char[LongestChunk + 2];
    private int _written;

    public void Read(Reading reading)
    {
        var tokens = reading.Tokens;
        _written = 0;
        var plainUntil = 0;
        for (var i = 0; i < reading.Count; )
        {
            ref var token = ref tokens[i];
            if (i >= plainUntil && token.Length == 1 && token.Has(Traits.Letter) && Row(reading, i) is var row && row > 2)
            {
                if (Spaced(reading, i, row, write: false))
                {
                    Spaced(reading, i, row, write: true);
                    i += row;
                    continue;
                }
                // It spells nothing from any place in it: each row is looked at once.
                plainUntil = i + row;
            }
            if (Chunk(reading, i, out var last) && Odd(reading, i, last) is { } odd)
            {
                Write(reading, Whole(reading, i, last, odd.Word, odd.Disguise));
                i = last + 1;
                continue;
            }
            if (
                !token.Has(Traits.Common | Traits.Digit | Traits.Foreign)
                || (i + 1 < reading.Count && !tokens[i + 1].Has(Traits.Common | Traits.Digit | Traits.Foreign))
            )
            {
                if (Broken(reading, i) is { } broken)
                {
                    Write(reading, Whole(reading, i, broken.Last, broken.Word, Disguise.Spaced));
                    i = broken.Last + 1;
                    continue;
                }
                if (token.Length > 2 && !token.Has(Traits.Known | Traits.Foreign))
                    Unknown(reading, i);
            }
            Write(reading, token);
            i++;
        }
        reading.Count = _written;
    }

    private void Write(Reading reading, Token token) => reading.Tokens[_written++] = token;

    private Token Whole(Reading reading, int first, int last, string word, Disguise disguise)
    {
        var token = reading.Tokens[first];
        token.End = reading.Tokens[last].End;
        Become(ref token, word, disguise);
        return token;
    }

    private void Become(ref Token token, ReadOnlySpan<char> word, Disguise disguise)
    {
        token.Hash = Hashes.Of(word);
        token.Disguise |= disguise;
        vocabulary.Look(ref token);
    }

    // How many single letters stand here in a row.
    private static int Row(Reading reading, int first)
    {
        var i = first + 1;
        while (i < reading.Count && reading.Tokens[i].Length == 1 && reading.Tokens[i].Has(Traits.Letter) && Apart(reading, i) <= 3)
            i++;
        return i - first;
    }

    private static int Apart(Reading reading, int i) => reading.Tokens[i].Start - reading.Tokens[i - 1].End;

    // Words spelt letter by letter; the letters between them stay as they are. The first time it only looks whether there is one.
    private bool Spaced(Reading reading, int first, int row, bool write)
    {
        Span<char> word = stackalloc char[LongestWord];
        var found = false;
        var kept = reading.Tokens;
        for (var p = 0; p < row; )
        {
            var length = 0;
            var most = Math.Min(LongestWord, row - p);
            for (var l = 0; l < most; l++)
                word[l] = reading.Chars[kept[first + p + l].Start];
            for (var l = most; l >= 3 && length == 0; l--)
            {
                // "a s s e m b l y" is assembly: what is spelt must end the row, or be too plain to be a part of something.
                var rest = row - p - l;
                var ends = rest <= 2 || _masks.Exact(word[..l], Sort.Strong) >= 0 && l >= 4;
                if (
                    ends
                    && (p == 0 || p <= 2 || found || l >= 4)
                    && (_masks.Exact(word[..l]) >= 0 || _masks.Reversed(word[..l]) is not null)
                )
                    length = l;
                else if (l == row && _masks.IsKnown(word[..l]))
                    return false;
            }
            if (length == 0)
            {
                if (write)
                    Write(reading, kept[first + p]);
                p++;
                continue;
            }
            if (!write)
                return true;
            var whole = kept[first + p];
            whole.End = kept[first + p + length - 1].End;
            var backwards = _masks.Exact(word[..length]) < 0 ? _masks.Reversed(word[..length]) : null;
            Become(
                ref whole,
                backwards is null ? word[..length] : backwards,
                Disguise.Spaced | (backwards is null ? Disguise.None : Disguise.Reversed)
            );
            Write(reading, whole);
            found = true;
            p += length;
        }
        return write;
    }

    // The tokens of the run of characters without a space that begins here. Only where there is a sign or a digit in it.
    private static bool Chunk(Reading reading, int i, out int last)
    {
        last = i;
        ref readonly var token = ref reading.Tokens[i];
        var before = reading.Before(token.Start);
        if (before is not (' ' or '\n') && i > 0 && !Signs.Opens(before))
            return Signs.IsLetterLike(before) && Signs.StartsChunk(reading, token.Start) && End(reading, ref last);
        var after = reading.After(token.End);
        if (!token.Has(Traits.Digit) && !Signs.IsLetterLike(before) && !Signs.MayHide(after))
            return false;
        return End(reading, ref last);

        static bool End(Reading reading, ref int last)
        {
            var start = reading.Tokens[last].Start;
            while (last + 1 < reading.Count && !HasGap(reading, last))
            {
                if (reading.Tokens[++last].End - start > LongestChunk)
                    return false;
            }
            return true;
        }
    }

    private static bool HasGap(Reading reading, int i)
    {
        if (Apart(reading, i + 1) > LongestWord)
            return true;
        foreach (var c in reading.Chars.AsSpan(reading.Tokens[i].End, Apart(reading, i + 1)))
        {
            if (c is ' ' or '\n' or '"' or '/' or '\\' or ':')
                return true;
        }
        return false;
    }

    private (string Word, Disguise Disguise)? Odd(Reading reading, int first, int last)
    {
        var start = Signs.Back(reading, reading.Tokens[first].Start);
        var end = Signs.Forward(reading, reading.Tokens[last].End);
        if (end - start is < 3 or > LongestChunk)
            return null;
        var chunk = reading.Chars.AsSpan(start, end - start);
        var (letters, plain) = (0, true);
        for (var i = first; i <= last; i++)
        {
            letters += reading.Tokens[i].Has(Traits.Letter) ? 1 : 0;
            plain &= reading.Tokens[i].Has(Traits.Known) && reading.Tokens[i].Length > 1;
        }
        // "Well-known", "and/or", an address of mail or web, a number.
        if (
            letters == 0
            || (plain && !Signs.AnyLetterLike(chunk))
            || chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("www.")
        )
            return null;
        if (chunk.Contains('@') && chunk[chunk.IndexOf('@')..].Contains('.'))
            return null;
        foreach (var one in "il")
        {
            var length = Signs.Decode(chunk, one, _letters);
            var word = Named(_letters.AsSpan(0, length));
            if (word is not null)
                return (word, Disguise.Symbols);
        }
        var pattern = Signs.Pattern(chunk, _letters);
        return _masks.Hidden(_letters.AsSpan(0, pattern)) is { } hidden ? (hidden, Disguise.Symbols) : null;
    }

    // What these letters spell: a telling word as it is, with repeats taken out, backwards, or with a stem inside.
    private string? Named(Span<char> letters)
    {
        if (letters.Length < 3)
            return null;
        if (_masks.Exact(letters) >= 0)
            return letters.ToString();
        if (_masks.IsKnown(letters))
            return null;
        if (_masks.Inside(letters) is { } inside)
            return inside.Stem;
        if (_masks.Reversed(letters) is { } reversed)
            return reversed;
        return Collapsed(letters);
    }

    private string? Collapsed(ReadOnlySpan<char> letters)
    {
        Span<char> fewer = stackalloc char[LongestChunk + 2];
        if (letters.Length > LongestChunk)
            return null;
        // Runs of three and more to one, to two, and all runs to one.
        for (var way = 0; way < 3; way++)
        {
            var (length, run, longest) = (0, 0, 0);
            for (var i = 0; i < letters.Length; i++)
            {
                run = i > 0 && letters[i] == letters[i - 1] ? run + 1 : 1;
                longest = Math.Max(longest, run);
                if (run == 1 || (run == 2 && way < 2))
                    fewer[length++] = letters[i];
                else if (run == 3 && way == 0)
                    length--;
            }
            // Two of a letter are a spelling; three are a shout.
            if (longest < 2 || (longest == 2 && (length < 4 || letters.Length - length > 2)) || length < 3)
                continue;
            var word = fewer[..length];
            if (_masks.Exact(word, longest > 2 ? Masks.Telling : Sort.Strong) >= 0)
                return longest == 2 && letters[^1] == letters[^2] ? null : word.ToString();
            if (_masks.IsKnown(word))
                return null;
            if (longest > 2 && _masks.Inside(word) is { } inside)
                return inside.Stem;
        }
        return null;
    }

    private void Unknown(Reading reading, int index)
    {
        ref var token = ref reading.Tokens[index];
        if (token.Length > LongestChunk)
        {
            if (_masks.Inside(reading.Text(token)) is { } deep)
                Become(ref token, deep.Stem, Disguise.Joined);
            return;
        }
        var length = 0;
        foreach (var c in reading.Text(token))
        {
            if (c != '\'')
                _letters[length++] = c;
        }
        var letters = _letters.AsSpan(0, length);
        // A word with a capital inside a sentence, alone, or before another capital is a name before it is a slip.
        var next = index + 1 < reading.Count && reading.Tokens[index + 1].Sentence == token.Sentence ? reading.Tokens[index + 1] : default;
        var name =
            token.Has(Traits.Capital)
            && !token.Has(Traits.AllCapitals)
            && (!token.Has(Traits.OpensSentence) || next.Length == 0 || next.Has(Traits.Capital));
        if (_masks.Inside(letters) is { } inside)
            Become(ref token, inside.Stem, inside.Stem.Length == length ? Disguise.None : Disguise.Joined);
        else if (_masks.Reversed(letters) is { } reversed && !name)
            Become(ref token, reversed, Disguise.Reversed);
        else if (!name && Collapsed(letters) is { } collapsed)
            Become(ref token, collapsed, Disguise.Repeated);
        else if (Swapped(letters) is { } swapped && !name)
            Become(ref token, swapped, Disguise.Symbols);
        else if (_masks.Slip(letters, name) is { } slip)
            Become(ref token, slip, Disguise.Misspelt);
        else if (!name && length >= 5)
            Split(ref token, letters);
    }

    // Letters that sound or look alike: fvck, kunt, azz.
    private string? Swapped(Span<char> letters)
    {
        Span<char> buffer = stackalloc char[LongestChunk + 2];
        foreach (var (from, to) in Signs.Alike)
        {
            var at = letters.IndexOf(from);
            if (at < 0)
                continue;
            var other = buffer[..letters.Length];
            letters.CopyTo(other);
            other.Replace(from, to);
            if (_masks.Exact(other, Sort.Strong) >= 0)
                return other.ToString();
        }
        return null;
    }

    // "Ihate", "absolutefilth": two words run together, of which one tells something.
    private void Split(ref Token token, ReadOnlySpan<char> letters)
    {
        for (var at = 1; at <= letters.Length - 2; at++)
        {
            var left = letters[..at];
            var right = letters[at..];
            if ((at == 1 && left[0] is not ('i' or 'a')) || !_masks.IsKnown(left) || !_masks.IsKnown(right))
                continue;
            const Sort Telling = Sort.Slur | Sort.Group | Sort.Hate | Sort.Vile | Sort.Beast | Sort.Kill;
            var (first, second) = (
                left.Length > 2 ? _masks.Exact(left, Telling) : -1,
                right.Length > 2 ? _masks.Exact(right, Telling) : -1
            );
            if (first < 0 && second < 0)
                continue;
            // It says what both say, and is no finding by itself unless a slur is in it.
            var word = second >= 0 ? second : first;
            token.Sorts = Of(left) | Of(right);
            token.Word = (vocabulary[word].Sorts & Sort.Slur) != Sort.None ? word : Vocabulary.Proper;
            token.Disguise |= Disguise.Joined;
            token.Traits |= Traits.Known;
            return;
        }
    }

    private Sort Of(ReadOnlySpan<char> letters)
    {
        var word = vocabulary.Find(Hashes.Of(letters));
        return word > Vocabulary.Proper ? vocabulary[word].Sorts : Sort.None;
    }

    // Two or three pieces with a break between them, of which one at least is no word, that are one together.
    private (int Last, string Word)? Broken(Reading reading, int first)
    {
        Span<char> joined = stackalloc char[LongestWord + 8];
        var (length, odd, plain) = (0, false, false);
        for (var i = first; i < Math.Min(reading.Count, first + 4); i++)
        {
            ref readonly var token = ref reading.Tokens[i];
            if (
                !token.Has(Traits.Letter)
                || token.Has(Traits.Digit | Traits.Foreign | Traits.Apostrophe)
                || token.Length > 8
                || length + token.Length > LongestWord
                || (i > first && Apart(reading, i) > 3)
            )
                break;
            reading.Text(token).CopyTo(joined[length..]);
            length += token.Length;
            var word =
                token.Length == 1 ? reading.Chars[token.Start] is 'a' or 'i' : token.Has(Traits.Common) || token.Word > Vocabulary.Proper;
            (odd, plain) = (odd | !word, plain | word);
            if (i == first || length < 4 || !odd)
                continue;
            // "sh it" is plain enough; "pr ick" is only where neither half is a word.
            if (_masks.Exact(joined[..length], plain ? Sort.Strong : Masks.Grave) >= 0)
                return (i, joined[..length].ToString());
        }
        return null;
    }
}
