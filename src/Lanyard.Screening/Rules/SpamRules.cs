using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.Rules;

/// <summary>Spam is never one word: each sign makes the others more likely, and without something to click, call or follow there is none.</summary>
internal static class SpamRules
{
    private const double Enough = 0.72;
    private const int MostSigns = 12;

    public static void Find(Gathering found, Hits hits)
    {
        Span<ulong> seen = stackalloc ulong[MostSigns];
        var (count, innocent, first, last) = (0, 1.0, int.MaxValue, -1);
        var (best, weight) = (default(Section), 0.0);
        var reading = found.Reading;
        foreach (var hit in hits.All)
        {
            var section = hit.Entry.Section;
            if (section.Kind != FindingKind.Spam || count == MostSigns)
                continue;
            var key = hit.Entry.Words.Length > 1 ? Hashes.Join(hit.Entry.Words[0], hit.Entry.Words[1]) : hit.Entry.Words[0];
            if (seen[..count].Contains(key))
                continue;
            seen[count++] = key;
            innocent *= 1 - section.Weight;
            first = Math.Min(first, reading.Tokens[hit.First].Start);
            last = Math.Max(last, reading.Tokens[hit.Last].End);
            if (section.Weight > weight && section.Subkind is not ("weak" or "link"))
                (best, weight) = (section, section.Weight);
        }
        if (best is null)
            return;
        // Asking to be followed is a way by itself.
        var way = Ways(found, ref innocent) | string.Equals(best.Subkind, "follower-bait", StringComparison.Ordinal);
        var sure = 1 - innocent;
        if (sure < (way ? Enough : 0.93))
            return;
        found.Add(
            FindingKind.Spam,
            best.Subkind,
            first,
            last,
            string.Equals(best.Subkind, "scam", StringComparison.Ordinal) ? Severity.Medium : Severity.Low,
            Math.Min(sure, 0.99),
            $"{best.Reason}, with other signs of spam",
            best.Rule
        );
    }

    // Something to click, call or follow, and the dress of spam: money, capitals, shouting, short numbers.
    private static bool Ways(Gathering found, ref double innocent)
    {
        var (reading, way) = (found.Reading, false);
        var text = reading.Chars.AsSpan(0, reading.Length);
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) || HasDomain(reading))
            (way, innocent) = (true, innocent * 0.65);
        foreach (var finding in found.Findings)
        {
            if (finding.Subkind is "phone" or "email")
            {
                (way, innocent) = (true, innocent * 0.7);
                break;
            }
        }
        var (shouts, money, shortCode, marks) = (0, false, false, 0);
        foreach (ref readonly var token in reading.Words)
        {
            shouts += token.Has(Traits.AllCapitals) && token.Length > 2 ? 1 : 0;
            money |= token.Has(Traits.Digit) && reading.Before(token.Start) is '\u00A3' or '$' or '\u20AC';
            shortCode |=
                token.Length is 5 or 6 && token.Has(Traits.Digit) && !token.Has(Traits.Letter) && reading.Before(token.Start) is ' ' or ':';
        }
        foreach (var c in text)
            marks += c == '!' ? 1 : 0;
        if (money)
            innocent *= 0.75;
        if (shortCode)
            (way, innocent) = (true, innocent * 0.65);
        if (shouts >= 2)
            innocent *= 0.85;
        if (marks >= 3)
            innocent *= 0.9;
        return way;
    }

    private static bool HasDomain(Reading reading)
    {
        var tokens = reading.Words;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (
                reading.Text(tokens[i]) is "com" or "net" or "org" or "biz" or "shop" or "xyz" or "info" or "ly"
                && reading.Before(tokens[i].Start) == '.'
            )
                return true;
        }
        return false;
    }
}
