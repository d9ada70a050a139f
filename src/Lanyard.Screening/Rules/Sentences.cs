using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Rules;

/// <summary>What a sentence speaks of, outside its quotations.</summary>
internal readonly record struct Facts(int First, int End, Sort Sorts, Sort Quoted)
{
    public bool Speaks(Sort sorts) => (Sorts & sorts) != Sort.None;
}

/// <summary>The sentences of a text, and which words stand in quotation marks.</summary>
internal sealed class Sentences
{
    private readonly List<Facts> _all = [];

    public int Count => _all.Count;

    public Facts this[int index] => index >= 0 && index < _all.Count ? _all[index] : default;

    public void Read(Reading reading)
    {
        _all.Clear();
        Quotes(reading);
        var tokens = reading.Tokens;
        for (var i = 0; i < reading.Count; )
        {
            var (first, sorts, quoted) = (i, Sort.None, Sort.None);
            for (; i < reading.Count && tokens[i].Sentence == tokens[first].Sentence; i++)
            {
                if (tokens[i].Has(Traits.Quoted))
                    quoted |= tokens[i].Sorts;
                else
                    sorts |= tokens[i].Sorts;
            }
            for (var t = first; t < i; t++)
                tokens[t].Sentence = _all.Count;
            _all.Add(new(first, i, sorts, quoted));
        }
    }

    // An opening mark without a closing one quotes nothing.
    private static void Quotes(Reading reading)
    {
        var chars = reading.Chars.AsSpan(0, reading.Length);
        if (!chars.ContainsAny('"', '\''))
            return;
        var (tokens, open, from) = (reading.Tokens, -1, 0);
        var mark = '"';
        for (var i = 0; i < chars.Length; i++)
        {
            var c = chars[i];
            if (c is not ('"' or '\''))
                continue;
            if (open < 0)
            {
                // An apostrophe opens nothing.
                if (c == '\'' && ((i > 0 && Reading.IsWord(chars[i - 1])) || i + 1 >= chars.Length || !Reading.IsWord(chars[i + 1])))
                    continue;
                (open, mark) = (i, c);
                continue;
            }
            if (c != mark || (c == '\'' && i + 1 < chars.Length && Reading.IsWord(chars[i + 1])))
                continue;
            while (from < reading.Count && tokens[from].Start < open)
                from++;
            for (; from < reading.Count && tokens[from].End <= i + 1 && tokens[from].Start < i; from++)
                tokens[from].Traits |= Traits.Quoted;
            open = -1;
        }
    }
}
