using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Names;

/// <summary>Finds listed people: in full, by a pet form, an initial or a title, slightly misspelt, or by the given name alone where the neighbours bear it out.</summary>
internal static class NameRules
{
    private const int LeastForMisspelling = 4;
    private static readonly HashSet<ulong> Greets =
    [
        .. "done congratulations congrats birthday hi hello hey dear thanks poor little darling proud ask tell called named miss love"
            .Split(' ')
            .Select(w => Hashes.Of(w)),
    ];

    public static void Find(Gathering found, NameList names)
    {
        if (names.IsEmpty)
            return;
        var reading = found.Reading;
        for (var t = 0; t < reading.Count; t++)
        {
            ref readonly var token = ref reading.Tokens[t];
            if (!token.Has(Traits.Letter | Traits.Foreign))
                continue;
            var last = Starting(found, names, t);
            last = last < 0 ? Ending(found, names, t) : last;
            t = Math.Max(t, last);
        }
    }

    private static ReadOnlySpan<NameList.Way> Ways(NameList names, in Token token)
    {
        var ways = names.StartingWith(token.Hash);
        return ways.IsEmpty && token.Stem != 0 ? names.StartingWith(token.Stem) : ways;
    }

    // A name whose first word is here; the last token of it, or −1.
    private static int Starting(Gathering found, NameList names, int t)
    {
        var reading = found.Reading;
        var ways = Ways(names, reading.Tokens[t]);
        if (ways.IsEmpty)
            return -1;
        var (best, to, sure, how) = (default(NameList.Listed), t, 0.0, "");
        foreach (var (name, nickname) in ways)
        {
            var (last, confidence, words) = Rest(reading, name, t, nickname);
            if (confidence > sure)
                (best, to, sure, how) = (name, last, confidence, words);
        }
        if (best is not null)
        {
            Add(found, best, t, to, sure, how);
            return to;
        }
        // "Mark that" is no person; "well done Mark" is.
        var one = ways[0].Name;
        if (one.Words is not null || !Stands(reading, t))
            return -1;
        Add(found, one, t, t, one.Hashes.Length == 1 ? 0.7 : 0.4, one.Hashes.Length == 1 ? "a name" : "the given name of somebody");
        return t;
    }

    private static (int Last, double Confidence, string Words) Rest(Reading reading, NameList.Listed name, int t, bool nickname)
    {
        if (name.Words is { } words)
            return Place(reading, name, words, t);
        if (name.Hashes.Length == 1)
            return (
                t,
                name.IsCommon && !Supported(reading, t) ? 0
                : nickname ? 0.5
                : Capital(reading, t) ? 0.8
                : 0.55,
                "a name"
            );
        var at = t;
        for (var w = 1; w < name.Hashes.Length; w++)
        {
            if (at + 1 >= reading.Count || !Beside(reading, at) || !Same(reading.Tokens[at + 1], name.Hashes[w]))
            {
                // A middle name may be left out.
                if (w == name.Hashes.Length - 1 || at > t)
                    return Near(reading, name, t, at, nickname);
                if (w == 1 && at + 1 < reading.Count && Beside(reading, at) && Same(reading.Tokens[at + 1], name.Hashes[^1]))
                    return Full(reading, name, t, at + 1, nickname);
                return Near(reading, name, t, at, nickname);
            }
            at++;
        }
        return Full(reading, name, t, at, nickname);
    }

    // A school by all its words: one may be misspelt, and the last may be missing where it only says that it is a school.
    private static (int Last, double Confidence, string Words) Place(Reading reading, NameList.Listed name, string[] words, int t)
    {
        var (at, slips) = (t, 0);
        for (var w = 1; w < words.Length; w++)
        {
            var there = at + 1 < reading.Count && reading.Tokens[at + 1].Start - reading.Tokens[at].End <= 4;
            if (there && Same(reading.Tokens[at + 1], name.Hashes[w]))
                at++;
            else if (there && ++slips == 1 && IsMisspelt(words[w], reading.Text(reading.Tokens[at + 1])))
                at++;
            else if (w == words.Length - 1 && w > 1 && words[w] is "school" or "academy")
                break;
            else
                return (t, 0, "");
        }
        return name.IsCommon && !Capital(reading, t) ? (t, 0, "") : (at, slips == 0 ? 0.97 : 0.75, "something");
    }

    private static (int Last, double Confidence, string Words) Full(Reading reading, NameList.Listed name, int t, int last, bool nickname)
    {
        // "Will Young people come": words that are all common need their capitals.
        if (name.IsCommon && !(Capital(reading, t) && Capital(reading, last)))
            return (t, 0, "");
        return (last, nickname ? 0.9 : 0.97, nickname ? "somebody by a pet form" : "somebody");
    }

    // "Oliver S.", "Oliver Smyth", "Smith"
    private static (int Last, double Confidence, string Words) Near(Reading reading, NameList.Listed name, int t, int at, bool nickname)
    {
        if (at != t || at + 1 >= reading.Count || !Beside(reading, at))
            return (t, 0, "");
        ref readonly var next = ref reading.Tokens[at + 1];
        var text = reading.Text(next);
        if (text.Length == 1 && text[0] == name.Last[0] && next.Has(Traits.Capital) && Capital(reading, t))
            return (at + 1, 0.65, "somebody by given name and initial");
        if (next.Has(Traits.Common) && !next.Has(Traits.Capital))
            return (t, 0, "");
        return IsMisspelt(name.Last, text) ? (at + 1, nickname ? 0.6 : 0.75, "somebody, slightly misspelt") : (t, 0, "");
    }

    // A name whose last word is here, with an initial, a title, a misspelt given name before it, or the given name after it.
    private static int Ending(Gathering found, NameList names, int t)
    {
        var reading = found.Reading;
        ref readonly var token = ref reading.Tokens[t];
        var ways = names.EndingWith(token.Hash);
        if (ways.IsEmpty && token.Stem != 0)
            ways = names.EndingWith(token.Stem);
        if (ways.IsEmpty)
            return -1;
        foreach (var (name, _) in ways)
        {
            var parts = name.Hashes.Length - 1;
            var (first, before) = (t, t - 1);
            // The words of a surname of several words.
            for (var w = parts - 1; w >= 1 && before >= 0 && Beside(reading, before) && Same(reading.Tokens[before], name.Hashes[w]); w--)
                (first, before) = (before, before - 1);
            if (
                t + 1 < reading.Count
                && Turned(reading, t)
                && Same(reading.Tokens[t + 1], name.Hashes[0])
                && (!name.IsCommon || Capital(reading, t))
            )
            {
                Add(found, name, first, t + 1, 0.9, "somebody, surname first");
                return t + 1;
            }
            if (before < 0 || !Beside(reading, before))
                continue;
            ref readonly var initial = ref reading.Tokens[before];
            var text = reading.Text(initial);
            if (initial.Is(Sort.Title) && Capital(reading, t))
            {
                Add(found, name, before, t, 0.7, "somebody by title and surname");
                return t;
            }
            if (text.Length == 1 && text[0] == name.First[0] && initial.Has(Traits.Capital) && Capital(reading, t))
            {
                Add(found, name, before, t, 0.8, "somebody by initial and surname");
                return t;
            }
            if (
                !(initial.Has(Traits.Common) && !initial.Has(Traits.Capital))
                && !initial.Is(Sort.FirstName)
                && IsMisspelt(name.First, text)
            )
            {
                Add(found, name, before, t, 0.75, "somebody, slightly misspelt");
                return t;
            }
        }
        return -1;
    }

    private static void Add(Gathering found, NameList.Listed name, int first, int last, double confidence, string how)
    {
        var reading = found.Reading;
        var end = reading.Tokens[last].End;
        // The possessive is not part of the name.
        var text = reading.Text(reading.Tokens[last]);
        if (text.Length > 2 && text[^2..] is "'s")
            end -= 2;
        var severity = name.List.Contains("publish", StringComparison.Ordinal)
            ? confidence >= 0.6
                ? Severity.Critical
                : Severity.High
            : confidence >= 0.6
                ? Severity.Medium
                : Severity.Low;
        found.Add(
            FindingKind.Name,
            name.List,
            reading.Tokens[first].Start,
            end,
            severity,
            confidence,
            $"names {how} on the list “{name.List}”",
            "name/" + name.List
        );
    }

    private static bool Same(in Token token, ulong hash) => token.Hash == hash || (token.Stem == hash && hash != 0);

    private static bool Capital(Reading reading, int t) => reading.Tokens[t].Has(Traits.Capital);

    // A given name alone: not where it is a word of the language, unless its neighbours say that it is somebody.
    private static bool Stands(Reading reading, int t)
    {
        ref readonly var token = ref reading.Tokens[t];
        if (!token.Has(Traits.Capital) || token.Length < 3)
            return false;
        // Followed by another capital it is somebody else's full name.
        if (t + 1 < reading.Count && Beside(reading, t) && Capital(reading, t + 1) && !reading.Tokens[t + 1].Has(Traits.Common))
            return false;
        return Vocabulary.Default.IsWord(token.Hash) || Vocabulary.Default.IsWord(token.Stem) ? Supported(reading, t) : true;
    }

    private static bool Supported(Reading reading, int t)
    {
        if (!Capital(reading, t) || reading.Tokens[t].Has(Traits.AllCapitals))
            return false;
        if (t > 0 && Beside(reading, t - 1) && Greets.Contains(reading.Tokens[t - 1].Hash))
            return true;
        if (reading.Tokens[t].Stem != 0 && !reading.Tokens[t].Has(Traits.OpensSentence))
            return true;
        return t + 2 < reading.Count
            && (
                reading.Tokens[t + 1].Is(Sort.ClassWord)
                || (reading.Text(reading.Tokens[t + 1]) is "in" or "from" && reading.Tokens[t + 2].Is(Sort.ClassWord))
            );
    }

    private static bool Turned(Reading reading, int t)
    {
        var between = reading.Chars.AsSpan(reading.Tokens[t].End, reading.Tokens[t + 1].Start - reading.Tokens[t].End);
        return between is [',', ' '] or [','] or [' '];
    }

    // Only spaces, a hyphen or the stop of an initial stand between.
    private static bool Beside(Reading reading, int t)
    {
        var between = reading.Chars.AsSpan(reading.Tokens[t].End, reading.Tokens[t + 1].Start - reading.Tokens[t].End);
        if (between.Length is 0 or > 3)
            return false;
        foreach (var c in between)
        {
            if (c is not (' ' or '-' or '.' or '_' or '\n'))
                return false;
        }
        return true;
    }

    private static bool IsMisspelt(string name, ReadOnlySpan<char> text) =>
        name.Length >= LeastForMisspelling && text.Length >= LeastForMisspelling && name[0] == text[0] && Edits.IsOne(name, text);
}
