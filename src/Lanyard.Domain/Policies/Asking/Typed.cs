using System.Collections.Frozen;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Asking;

/// <summary>What somebody typed, as stems in their order, with slips of the finger put right where a known word is near.</summary>
public sealed class Typed
{
    // Nobody asks in more words than this, and whoever pastes a page is answered by its beginning.
    private const int MostWords = 60;
    private const int MostLetters = 600;

    private readonly IReadOnlyList<string> _stems;

    private Typed(IReadOnlyList<string> stems) => _stems = stems;

    public bool IsEmpty => _stems.Count == 0;

    internal static Typed Of(string? text, FrozenSet<string> known)
    {
        text ??= "";
        var stems = Stems.Of(text.Length > MostLetters ? text[..MostLetters] : text);
        return new([.. stems.Take(MostWords).Select(s => Righted(s, known))]);
    }

    public bool Has(Cue cue)
    {
        ArgumentNullException.ThrowIfNull(cue);
        return cue.Phrases.Any(Has);
    }

    private bool Has(IReadOnlyList<string> phrase)
    {
        for (var at = 0; at + phrase.Count <= _stems.Count; at++)
        {
            var i = 0;
            while (i < phrase.Count && _stems[at + i] == phrase[i])
                i++;
            if (i == phrase.Count)
                return phrase.Count > 0;
        }
        return false;
    }

    private static string Righted(string stem, FrozenSet<string> known)
    {
        if (stem.Length < 4 || known.Contains(stem))
            return stem;
        var slips = stem.Length < 8 ? 1 : 2;
        return known
                .Where(k => k.Length > 3 && k[0] == stem[0] && Math.Abs(k.Length - stem.Length) <= slips)
                .Select(k => (Word: k, Slips: Swapped(k, stem) ? 1 : Nearness.Between(k, stem)))
                .Where(k => k.Slips <= (k.Word.Length < 5 ? 0 : slips) || Swapped(k.Word, stem))
                .OrderBy(k => k.Slips)
                .ThenBy(k => k.Word, StringComparer.Ordinal)
                .Select(k => k.Word)
                .FirstOrDefault()
            ?? stem;
    }

    // Two neighbouring letters the wrong way round.
    private static bool Swapped(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var at = 0;
        while (at < a.Length && a[at] == b[at])
            at++;
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }
}
