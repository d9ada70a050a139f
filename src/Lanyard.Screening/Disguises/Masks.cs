using Lanyard.Screening.Words;

namespace Lanyard.Screening.Disguises;

/// <summary>The words worth disguising, ready to be recognised backwards, with letters hidden, inside other words and after a slip of the finger.</summary>
internal sealed class Masks
{
    public const Sort Grave = Sort.Strong | Sort.Slur | Sort.Profane | Sort.Insult | Sort.Sexual;
    public const Sort Telling = Grave | Sort.Group | Sort.Hate | Sort.Vile | Sort.Beast | Sort.Kill | Sort.Hurt | Sort.Worth | Sort.Part;
    private const int LongestWord = 24;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<ulong, string> _reversed = [];
    private readonly Dictionary<ulong, string> _slips = [];
    private readonly List<string>[] _byShape = new List<string>[LongestWord * 26];
    private static readonly List<string> None = [];
    private readonly List<string> _stems = [];
    private readonly bool[] _stemPairs = new bool[26 * 26];

    public static Masks Default { get; } = new(Vocabulary.Default);

    private Masks(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var entry in vocabulary.Entries.Where(e => e.Words.Length == 1))
            Take(entry);
    }

    /// <summary>The word with these letters, if it is one that tells something.</summary>
    public int Exact(ReadOnlySpan<char> letters, Sort sorts = Telling)
    {
        var word = _vocabulary.Find(Hashes.Of(letters));
        return word > Vocabulary.Proper && (_vocabulary[word].Sorts & sorts) != Sort.None ? word : -1;
    }

    public bool IsKnown(ReadOnlySpan<char> letters) => _vocabulary.Find(Hashes.Of(letters)) >= 0;

    public string? Reversed(ReadOnlySpan<char> letters) => _reversed.GetValueOrDefault(Hashes.Of(letters));

    /// <summary>A word of which these letters are a slip: one left out, one doubled or put in, two swapped.</summary>
    public string? Slip(Span<char> letters, bool groupsOnly)
    {
        if (letters.Length is < 4 or > LongestWord)
            return null;
        var sorts = groupsOnly ? Sort.Group : Telling;
        if (_slips.TryGetValue(Hashes.Of(letters), out var missing) && Exact(missing, sorts) >= 0)
            return missing;
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            if (letters[i] == letters[i + 1])
                continue;
            (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
            var word = Exact(letters, sorts);
            var swapped = word >= 0 ? letters.ToString() : null;
            (letters[i], letters[i + 1]) = (letters[i + 1], letters[i]);
            if (swapped is not null)
                return swapped;
        }
        return null;
    }

    /// <summary>Where in a word that nobody knows a stem begins, and the stem.</summary>
    public (int At, string Stem)? Inside(ReadOnlySpan<char> letters)
    {
        for (var i = 0; i + 3 < letters.Length; i++)
        {
            if (
                !char.IsAsciiLetterLower(letters[i])
                || !char.IsAsciiLetterLower(letters[i + 1])
                || !_stemPairs[Pair(letters[i], letters[i + 1])]
            )
                continue;
            foreach (var stem in _stems)
            {
                if (letters[i..].StartsWith(stem))
                    return (i, stem);
            }
        }
        return null;
    }

    /// <summary>The word that this is with some letters hidden behind <c>*</c>.</summary>
    public string? Hidden(ReadOnlySpan<char> pattern)
    {
        if (pattern.Length is < 3 or >= LongestWord || !char.IsAsciiLetterLower(pattern[0]))
            return null;
        var shown = pattern.Length - pattern.Count('*');
        if (shown == pattern.Length)
            return null;
        // One letter and stars say enough of one word only.
        if (shown == 1)
            return pattern is "f***" ? "fuck"
                : pattern is "c***" ? "cunt"
                : pattern is "s***" ? "shit"
                : null;
        foreach (var word in _byShape[(pattern.Length * 26) + pattern[0] - 'a'] ?? None)
        {
            if (Fits(pattern, word))
                return word;
        }
        // "f*k", "b*tch" and "sh*" with one star for two letters
        if (pattern.Count('*') == 1 && shown >= 2 && pattern.Length + 1 < LongestWord)
        {
            var star = pattern.IndexOf('*');
            foreach (var word in _byShape[((pattern.Length + 1) * 26) + pattern[0] - 'a'] ?? None)
            {
                if (
                    word.AsSpan().StartsWith(pattern[..star])
                    && star + 1 < pattern.Length
                    && word.AsSpan().EndsWith(pattern[(star + 1)..])
                    && Exact(word, Sort.Strong) >= 0
                    && word.Length <= 5
                )
                    return word;
            }
        }
        return null;
    }

    private static bool Fits(ReadOnlySpan<char> pattern, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (pattern[i] != '*' && pattern[i] != word[i])
                return false;
        }
        return true;
    }

    private void Take(Entry entry)
    {
        var letters = entry.Term.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant();
        if (letters.Length is < 3 or >= LongestWord || letters.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return;
        var sorts = entry.Section.Sorts;
        if ((sorts & Grave) != Sort.None)
        {
            (_byShape[(letters.Length * 26) + letters[0] - 'a'] ??= []).Add(letters);
            var backwards = new string([.. letters.Reverse()]);
            if (letters.Length >= 4 && !IsKnown(backwards))
                _reversed.TryAdd(Hashes.Of(backwards), letters);
        }
        if (entry.IsStem)
        {
            _stems.Add(letters);
            _stemPairs[Pair(letters[0], letters[1])] = true;
        }
        // A short swear word less one letter is the short hand of a text message.
        if ((sorts & Telling) == Sort.None || letters.Length < ((sorts & Grave) != Sort.None ? 6 : 5))
            return;
        for (var i = 1; i < letters.Length; i++)
        {
            var slip = letters.Remove(i, 1);
            if (!IsKnown(slip))
                _slips.TryAdd(Hashes.Of(slip), letters);
        }
    }

    private static int Pair(char first, char second) => ((first - 'a') * 26) + second - 'a';
}
