using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>A child's full name with a class or a school, and where somebody is at this moment.</summary>
internal static class Whereabouts
{
    private const int Window = 9;
    private static readonly ulong[] Being =
    [
        .. "we are|were|we re|im|i am|i m|he is|hes|she is|shes|they are|theyre|class is|group is|year is|kids are|children are|pupils are|everyone is|coach is|team is|just arrived|weve arrived|ive arrived|we have arrived|currently"
            .Split('|')
            .Select(p => p.Split(' ').Aggregate(0UL, (h, w) => Hashes.Join(h, Hashes.Of(w)))),
    ];

    public static void Find(Gathering found)
    {
        var reading = found.Reading;
        for (var t = 0; t + 1 < reading.Count; t++)
        {
            ref readonly var token = ref reading.Tokens[t];
            if (token.Has(Traits.Capital) && IsFullName(reading, t))
                Named(found, t);
            else if (token.Is(Sort.At))
                Here(found, t);
        }
    }

    private static bool IsFullName(Reading reading, int t)
    {
        ref readonly var first = ref reading.Tokens[t];
        ref readonly var last = ref reading.Tokens[t + 1];
        if (
            !last.Has(Traits.Capital)
            || last.Is(Sort.Function | Sort.Month | Sort.ClassWord | Sort.School | Sort.Street)
            || last.Length < 2
        )
            return false;
        if (reading.After(first.End) != ' ' || last.Start != first.End + 1)
            return false;
        // A given name that is no other word; or two words that are none.
        return first.Is(Sort.FirstName)
            || (
                !first.Has(Traits.Common)
                && !last.Has(Traits.Common)
                && first.Word != 0
                && !first.Is(Sort.Title | Sort.Function | Sort.School | Sort.Month)
            );
    }

    private static void Named(Gathering found, int t)
    {
        var reading = found.Reading;
        var (cue, grade) = (false, false);
        for (var i = Math.Max(0, t - Window); i < Math.Min(reading.Count, t + 2 + Window); i++)
        {
            if (i == t || i == t + 1 || reading.Tokens[i].Sentence != reading.Tokens[t].Sentence)
                continue;
            grade |= IsClass(reading, i);
            cue |= reading.Tokens[i].Is(Sort.ChildCue) && i < t;
        }
        // A teacher is named with a title; a grown-up is seldom in Year 4.
        if (!grade || (t > 0 && reading.Tokens[t - 1].Is(Sort.Title)))
            return;
        found.Personal(
            "child-name",
            reading.Tokens[t].Start,
            reading.Tokens[t + 1].End,
            Severity.High,
            cue || reading.Tokens[t].Is(Sort.FirstName) ? 0.9 : 0.7,
            "names a child in full together with a class or a school"
        );
    }

    // Year 4, Y4, 3B, class 2, Reception, "at Hillside Primary School"
    private static bool IsClass(Reading reading, int i)
    {
        ref readonly var token = ref reading.Tokens[i];
        var text = reading.Text(token);
        if (token.Is(Sort.ClassWord))
            return text is "reception" or "nursery"
                || (
                    i + 1 < reading.Count
                    && reading.Tokens[i + 1].Length <= 6
                    && (reading.Tokens[i + 1].Has(Traits.Digit) || reading.Tokens[i + 1].Is(Sort.Numeral))
                );
        if (token.Has(Traits.Digit) && token.Has(Traits.Letter) && text.Length is 2 or 3)
            return (text[0] == 'y' && Codes.AllDigits(text[1..]))
                || (Codes.AllDigits(text[..^1]) && token.Has(Traits.AllCapitals) && text is not ("3d" or "2d" or "4g" or "5g" or "1d"));
        return token.Is(Sort.School) && token.Has(Traits.Capital) && i > 0 && reading.Tokens[i - 1].Has(Traits.Capital);
    }

    // "We are at the museum now", "currently in Leeds": a being, a place, and a now or a "just arrived".
    private static void Here(Gathering found, int at)
    {
        var reading = found.Reading;
        var tokens = reading.Tokens;
        var (start, now) = (-1, false);
        for (var i = Math.Max(0, at - 4); i < at && start < 0; i++)
        {
            if (tokens[i].Sentence == tokens[at].Sentence && IsBeing(tokens, i, at))
                start = i;
        }
        if (start < 0)
            return;
        for (var i = Math.Max(0, start - 2); i < at; i++)
            now |= tokens[i].Is(Sort.Now) || reading.Text(tokens[i]) is "just" or "weve" or "still";
        var end = at;
        for (var i = at + 1; i < Math.Min(reading.Count, at + Window) && tokens[i].Sentence == tokens[at].Sentence; i++)
        {
            end = i;
            if (tokens[i].Is(Sort.Now) || (reading.Text(tokens[i]) is "moment" or "until" or "till"))
            {
                now = true;
                break;
            }
        }
        if (!now || end == at || !HasPlace(reading, at, end))
            return;
        found.Personal("live-location", tokens[start].Start, tokens[end].End, Severity.High, 0.8, "says where somebody is at this moment");
    }

    private static bool HasPlace(Reading reading, int at, int end)
    {
        for (var i = at + 1; i <= end; i++)
        {
            ref readonly var token = ref reading.Tokens[i];
            if (
                token.Is(Sort.Place | Sort.Street)
                || (token.Has(Traits.Capital) && !token.Is(Sort.Month | Sort.Function) && token.Length > 2)
            )
                return true;
        }
        return false;
    }

    private static bool IsBeing(Token[] tokens, int i, int at)
    {
        var one = Hashes.Join(0, tokens[i].Hash);
        if (Array.IndexOf(Being, one) >= 0 && (tokens[i].Hash != Were || tokens[i].Has(Traits.Apostrophe)))
            return true;
        return i + 1 < at && Array.IndexOf(Being, Hashes.Join(one, tokens[i + 1].Hash)) >= 0;
    }

    // "We're" and "were" fold to one; only the first is now.
    private static readonly ulong Were = Hashes.Of("were");
}
