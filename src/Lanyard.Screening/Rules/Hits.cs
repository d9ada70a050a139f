using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Rules;

/// <summary>A word or phrase of a lexicon at its place among the tokens.</summary>
internal readonly record struct Hit(int First, int Last, Entry Entry);

/// <summary>Finds every phrase and telling word in one pass, and marks what the phrases change: "cannot stand" denies nothing, "blue tit" is a bird.</summary>
internal sealed class Hits(Vocabulary vocabulary)
{
    public List<Hit> All { get; } = [];

    public void Read(Reading reading)
    {
        All.Clear();
        var tokens = reading.Tokens;
        for (var i = 0; i + 1 < reading.Count; i++)
        {
            if (tokens[i].Word > Vocabulary.Proper && vocabulary[tokens[i].Word].BeginsPhrase)
                Phrases(reading, i);
        }
        for (var i = 0; i < reading.Count; i++)
        {
            if (tokens[i].Word <= Vocabulary.Proper || tokens[i].Has(Traits.Covered))
                continue;
            foreach (var entry in vocabulary[tokens[i].Word].Entries)
                All.Add(new(i, i, entry));
        }
    }

    private void Phrases(Reading reading, int first)
    {
        var tokens = reading.Tokens;
        var told = false;
        foreach (var entry in vocabulary.Phrases(tokens[first].Hash, tokens[first + 1].Hash))
        {
            var last = first + entry.Words.Length - 1;
            if (last >= reading.Count || !Matches(tokens, first, entry.Words))
                continue;
            var section = entry.Section;
            // Of the phrases that only tell something the longest does.
            if (section.Kind is null && told)
                continue;
            told |= section.Kind is null;
            var harmless = string.Equals(section.Rule, "friend", StringComparison.Ordinal);
            for (var i = first; i <= last; i++)
            {
                // What a longer phrase has made harmless stays so.
                if (harmless)
                    tokens[i].Sorts = Sort.None;
                else
                    tokens[i].Sorts &= ~(Sort.Not | Sort.Kind);
                if (harmless || section.Kind == FindingKind.Abuse)
                    tokens[i].Traits |= Traits.Covered;
            }
            tokens[first].Sorts |= section.Sorts;
            if (section.Kind is not null)
                All.Add(new(first, last, entry));
        }
    }

    private static bool Matches(Token[] tokens, int first, ulong[] words)
    {
        for (var w = 2; w < words.Length; w++)
        {
            if (tokens[first + w].Hash != words[w])
                return false;
        }
        // A phrase does not run over the end of a sentence, unless a line was broken in the middle of it.
        return tokens[first + words.Length - 1].Sentence - tokens[first].Sentence <= 1;
    }
}
