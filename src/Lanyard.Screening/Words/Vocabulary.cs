using System.Collections.Frozen;
using Lanyard.Screening.Texts;

namespace Lanyard.Screening.Words;

/// <summary>Every word that Lanyard knows: plain English, the words of the lexicons, and the phrases that begin with each. One look-up a word.</summary>
internal sealed class Vocabulary
{
    public const int Common = 0;
    public const int Proper = 1;
    private const int Bits = 18;

    private readonly ulong[] _keys = new ulong[1 << Bits];
    private readonly int[] _values = new int[1 << Bits];

    /// <summary>The first two stand for all plain words, small and capital.</summary>
    private readonly List<Meaning> _meanings = [new() { IsCommon = true }, new()];
    private readonly List<Entry> _entries = [];

    /// <summary>By their first two words.</summary>
    private readonly FrozenDictionary<ulong, Entry[]> _phrases;

    public static Vocabulary Default { get; } = new(DataFiles.Names.Where(n => n.EndsWith(".lexicon", StringComparison.Ordinal)));

    public Vocabulary(IEnumerable<string> lexicons)
    {
        foreach (var line in DataFiles.Lines("english.txt.gz"))
        {
            if (line[0] == '^')
                Put(Hashes.Of(line.AsSpan(1)), Proper);
            else
                Put(Hashes.Of(line), Common);
        }
        foreach (var name in lexicons.Order(StringComparer.Ordinal))
        foreach (var (section, term, stem) in LexiconFile.Read(name))
            Add(section, term, stem);
        _phrases = _entries
            .Where(e => e.Words.Length > 1)
            .GroupBy(e => Hashes.Join(e.Words[0], e.Words[1]))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray());
        Entries = _entries;
    }

    public IReadOnlyList<Entry> Entries { get; }

    public IEnumerable<(ulong Hash, int Word)> All()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0)
                yield return (_keys[i], _values[i]);
        }
    }

    public ReadOnlySpan<Entry> Phrases(ulong first, ulong second) =>
        _phrases.TryGetValue(Hashes.Join(first, second), out var entries) ? entries : default;

    public Meaning this[int word] => _meanings[word];

    public int Find(ulong hash)
    {
        for (var slot = (int)(Hashes.Mix(hash) >> (64 - Bits)); ; slot = (slot + 1) & ((1 << Bits) - 1))
        {
            var key = _keys[slot];
            if (key == hash)
                return _values[slot];
            if (key == 0)
                return -1;
        }
    }

    /// <summary>It is an English word that is written small.</summary>
    public bool IsWord(ulong hash) => hash != 0 && Find(hash) is >= 0 and var word && word != Proper && _meanings[word].IsCommon;

    public void Look(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < reading.Count; i++)
            Look(ref tokens[i]);
    }

    public void Look(ref Token token)
    {
        var word = Find(token.Hash);
        // "Everybody's" is everybody.
        if (word < 0 && token.Stem != 0)
            word = Find(token.Stem);
        token.Word = word;
        if (word < 0)
            return;
        token.Traits |= word == Proper ? Traits.Known : Traits.Known | Traits.Common;
        if (word > Proper)
        {
            var meaning = _meanings[word];
            token.Sorts = meaning.Sorts;
            if (!meaning.IsCommon)
                token.Traits &= ~Traits.Common;
        }
    }

    private void Put(ulong hash, int value)
    {
        for (var slot = (int)(Hashes.Mix(hash) >> (64 - Bits)); ; slot = (slot + 1) & ((1 << Bits) - 1))
        {
            if (_keys[slot] != 0 && _keys[slot] != hash)
                continue;
            (_keys[slot], _values[slot]) = (hash, value);
            return;
        }
    }

    private void Add(Section section, string term, bool stem)
    {
        var reading = new Reading();
        reading.Read(term);
        var words = reading.Words.ToArray().Select(t => t.Hash).ToArray();
        var entry = new Entry(section, term, words) { IsStem = stem };
        _entries.Add(entry);
        var meaning = Own(words[0]);
        if (words.Length > 1)
            meaning.BeginsPhrase = true;
        else
        {
            meaning.Sorts |= section.Sorts;
            if (
                section.Kind is not null
                && !meaning.Entries.Any(e => e.Section.Kind == section.Kind && e.Section.Secondary >= section.Secondary)
            )
            {
                // Of two meanings of a kind the graver speaks.
                meaning.Entries.RemoveAll(e => e.Section.Kind == section.Kind);
                meaning.Entries.Add(entry);
            }
        }
    }

    private Meaning Own(ulong hash)
    {
        var word = Find(hash);
        if (word > Proper)
            return _meanings[word];
        _meanings.Add(new() { IsCommon = word == Common });
        Put(hash, _meanings.Count - 1);
        return _meanings[^1];
    }
}
