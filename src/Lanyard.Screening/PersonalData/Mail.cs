using Lanyard.Screening.Texts;
using Lanyard.Screening.Words;

namespace Lanyard.Screening.PersonalData;

/// <summary>E-mail addresses, also with "at" and "dot" in words or brackets, and with spaces.</summary>
internal static class Mail
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 200;
    private static readonly ulong At = Hashes.Of("at");
    private static readonly ulong Dot = Hashes.Of("dot");
    private static readonly HashSet<ulong> Ends =
    [
        .. "com co uk org net sch ac gov me info eu ie io biz edu school academy nhs ltd online live mail site us de fr"
            .Split(' ')
            .Select(e => Hashes.Of(e)),
    ];
    private static readonly HashSet<ulong> Providers =
    [
        .. "gmail googlemail hotmail yahoo outlook icloud live btinternet aol sky virginmedia talktalk protonmail proton ymail me msn"
            .Split(' ')
            .Select(e => Hashes.Of(e)),
    ];

    public static void Find(Gathering found)
    {
        var reading = found.Reading;
        if (reading.HasAt)
        {
            for (var i = reading.Chars.AsSpan(0, reading.Length).IndexOf('@'); i >= 0; )
            {
                i = Plain(found, i);
                var next = reading.Chars.AsSpan(i, reading.Length - i).IndexOf('@');
                i = next < 0 ? -1 : i + next;
            }
        }
        var tokens = reading.Words;
        for (var t = 1; t + 2 < tokens.Length; t++)
        {
            if (tokens[t].Hash == At)
                t = Disguised(found, t, tokens[t].Start, tokens[t].End, spoken: true) ?? t;
        }
    }

    private static int Plain(Gathering found, int at)
    {
        var reading = found.Reading;
        var chars = reading.Chars;
        var start = at;
        while (start > 0 && at - start < LongestLocal && IsLocal(chars[start - 1]))
            start--;
        while (start < at && chars[start] is '.' or '-' or '\'')
            start++;
        var end = at + 1;
        while (end < reading.Length && end - at < LongestDomain && (Reading.IsWord(chars[end]) || chars[end] is '-' or '.'))
            end++;
        while (end > at + 1 && chars[end - 1] is '.' or '-')
            end--;
        var domain = chars.AsSpan(at + 1, end - at - 1);
        var dot = domain.LastIndexOf('.');
        var good =
            start < at
            && dot > 0
            && domain.Length - dot > 2
            && !char.IsAsciiDigit(domain[^1])
            && !domain.Contains("..", StringComparison.Ordinal)
            && !chars.AsSpan(start, at - start).Contains("..", StringComparison.Ordinal)
            && (start == 0 || chars[start - 1] != '@')
            && (end == reading.Length || chars[end] is not ('@' or '_'));
        if (good)
        {
            found.Personal("email", start, end, Severity.High, 0.98, "contains an e-mail address");
            return end;
        }
        // "name @ example . com"
        var token = reading.TokenFrom(at);
        if (token > 0 && token < reading.Count && (reading.Before(at) == ' ' || dot <= 0))
            Disguised(found, token - 1, at, at + 1, spoken: false);
        return at + 1;
    }

    // The words around an "at": a local part before it, and after it labels joined by dots, written or spoken. The last token taken, if any.
    private static int? Disguised(Gathering found, int t, int atStart, int atEnd, bool spoken)
    {
        var reading = found.Reading;
        var tokens = reading.Words;
        var before = spoken ? t - 1 : t;
        if (before < 0 || !Near(reading, tokens[before].End, atStart))
            return null;
        var i = t + 1;
        var (end, dots, spokenDots) = (0, 0, 0);
        var provider = false;
        if (i >= tokens.Length || !Near(reading, atEnd, tokens[i].Start))
            return null;
        while (i < tokens.Length)
        {
            provider |= Providers.Contains(tokens[i].Hash);
            var next = i + 1;
            if (next >= tokens.Length)
                break;
            if (tokens[next].Hash == Dot && next + 1 < tokens.Length && Ends.Contains(tokens[next + 1].Hash) | dots == 0)
            {
                (i, dots, spokenDots) = (next + 1, dots + 1, spokenDots + 1);
                end = Ends.Contains(tokens[i].Hash) ? i : end;
            }
            else if (DotBetween(reading, tokens[i].End, tokens[next].Start))
            {
                (i, dots) = (next, dots + 1);
                end = Ends.Contains(tokens[i].Hash) ? i : end;
            }
            else
                break;
        }
        if (end == 0 || tokens[end].Sentence - tokens[before].Sentence > 2)
            return null;
        // "Look at bbc dot com": a bare "at" needs a bracket, a provider or a spoken dot after something that is no plain word.
        var bracketed =
            reading.After(tokens[before].End) is '(' or '[' or '{' or '<' || reading.Before(atStart) is '(' or '[' or '{' or '<';
        if (spoken && !bracketed && !provider && (tokens[before].Has(Traits.Common) || spokenDots == 0))
            return null;
        var start = before;
        while (start > 0 && before - start < 6 && LocalJoin(reading, tokens, start))
            start -= tokens[start - 1].Hash == Dot ? 2 : 1;
        found.Add(
            FindingKind.PersonalData,
            "email",
            tokens[Math.Max(0, start)].Start,
            tokens[end].End,
            Severity.High,
            bracketed || provider ? 0.95 : 0.8,
            "contains an e-mail address",
            "personal-data/email",
            spoken ? Disguise.SpeltOut : Disguise.Spaced
        );
        return end;
    }

    // "jo dot smith", "jo.smith", "jo_smith"
    private static bool LocalJoin(Reading reading, ReadOnlySpan<Token> tokens, int start)
    {
        if (tokens[start - 1].Hash == Dot)
            return start > 1;
        var between = reading.Chars.AsSpan(tokens[start - 1].End, tokens[start].Start - tokens[start - 1].End);
        return between is ['.'] or ['_'] or ['-'] or ['+'];
    }

    private static bool Near(Reading reading, int from, int to)
    {
        if (to - from > 4 || to < from)
            return false;
        foreach (var c in reading.Chars.AsSpan(from, to - from))
        {
            if (!(c is ' ' or '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '-' or '_' or '*' or '.'))
                return false;
        }
        return true;
    }

    private static bool DotBetween(Reading reading, int from, int to)
    {
        var between = reading.Chars.AsSpan(from, to - from).Trim(" ()[]{}");
        return between is ['.'] && to - from <= 5;
    }

    private static bool IsLocal(char c) => Reading.IsWord(c) || c is '.' or '_' or '%' or '+' or '-' or '\'';
}
