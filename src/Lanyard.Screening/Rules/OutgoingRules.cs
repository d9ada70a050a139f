using System.Globalization;
using Lanyard.Screening.Texts;

namespace Lanyard.Screening.Rules;

/// <summary>What a school should look at again before it says it in public.</summary>
internal static class OutgoingRules
{
    private const int LeastForReadingAge = 30;
    private const double HardestGrade = 13;

    private static readonly HashSet<string> Shorteners =
    [
        "bit.ly",
        "tinyurl.com",
        "goo.gl",
        "t.co",
        "ow.ly",
        "is.gd",
        "buff.ly",
        "rebrand.ly",
        "cutt.ly",
        "shorturl.at",
        "rb.gy",
        "tiny.cc",
        "lnkd.in",
        "t.ly",
    ];

    public static void Find(Gathering found, Hits hits)
    {
        var reading = found.Reading;
        foreach (var hit in hits.All)
        {
            var section = hit.Entry.Section;
            if (section.Kind == FindingKind.Outgoing)
                found.Add(
                    FindingKind.Outgoing,
                    section.Subkind,
                    reading.Tokens[hit.First].Start,
                    reading.Tokens[hit.Last].End,
                    section.In(found.Phase),
                    section.Weight,
                    section.Reason,
                    section.Rule
                );
        }
        Shouting(found);
        ReadingAge(found);
        Pictures(found);
        Links(found);
    }

    private static void Add(Gathering found, string subkind, int start, int end, Severity severity, double confidence, string reason) =>
        found.Add(FindingKind.Outgoing, subkind, start, end, severity, confidence, reason, "outgoing/" + subkind);

    private static void Shouting(Gathering found)
    {
        var tokens = found.Reading.Words;
        var (run, start) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(Traits.AllCapitals) || tokens[i].Length < 2)
            {
                run = 0;
                continue;
            }
            start = run == 0 ? i : start;
            if (++run == 4)
                Add(
                    found,
                    "shouting",
                    tokens[start].Start,
                    tokens[i].End,
                    Severity.Low,
                    0.8,
                    "is written in capitals, which reads as shouting and is hard to read for some"
                );
        }
        var marks = found.Reading.Chars.AsSpan(0, found.Reading.Length).IndexOf("!!!");
        if (marks >= 0)
            Add(found, "tone", marks, marks + 3, Severity.Low, 0.6, "has several exclamation marks in a row");
    }

    // Flesch and Kincaid's grade, published in 1975: words a sentence and syllables a word.
    private static void ReadingAge(Gathering found)
    {
        var tokens = found.Reading.Words;
        if (tokens.Length < LeastForReadingAge)
            return;
        var (sentences, syllables) = (1, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            sentences += i > 0 && tokens[i].Sentence != tokens[i - 1].Sentence ? 1 : 0;
            syllables += Syllables(found.Reading.Text(tokens[i]));
        }
        var grade = (0.39 * tokens.Length / sentences) + (11.8 * syllables / tokens.Length) - 15.59;
        if (grade > HardestGrade)
            Add(
                found,
                "reading-age",
                tokens[0].Start,
                tokens[^1].End,
                Severity.Low,
                0.7,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"needs a reading age of about {grade + 5:0} (Flesch–Kincaid); shorter sentences and words reach more people"
                )
            );
    }

    private static int Syllables(ReadOnlySpan<char> word)
    {
        var (count, vowel) = (0, false);
        foreach (var c in word)
        {
            var now = c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            count += now && !vowel ? 1 : 0;
            vowel = now;
        }
        if (word.Length > 2 && word[^1] == 'e' && word[^2] != 'l' && count > 1)
            count--;
        return Math.Max(1, count);
    }

    // A picture in Markdown or HTML whose place for words is empty.
    private static void Pictures(Gathering found)
    {
        var chars = found.Reading.Chars.AsSpan(0, found.Reading.Length);
        for (var at = 0; chars[at..].IndexOf("![](") is >= 0 and var i; at += i + 4)
            Add(
                found,
                "alt-text",
                at + i,
                at + i + 4,
                Severity.Medium,
                0.95,
                "shows a picture without a description for people who cannot see it"
            );
        for (var at = 0; chars[at..].IndexOf("<img") is >= 0 and var i; at += i + 4)
        {
            var tag = chars[(at + i)..];
            var close = tag[..Math.Min(tag.Length, 500)].IndexOf('>');
            tag = close < 0 ? tag[..Math.Min(tag.Length, 500)] : tag[..(close + 1)];
            if (!tag.Contains("alt=", StringComparison.Ordinal) || tag.Contains("alt=\"\"", StringComparison.Ordinal))
                Add(
                    found,
                    "alt-text",
                    at + i,
                    at + i + tag.Length,
                    Severity.Medium,
                    0.9,
                    "shows a picture without a description for people who cannot see it"
                );
        }
    }

    private static void Links(Gathering found)
    {
        var reading = found.Reading;
        var chars = reading.Chars.AsSpan(0, reading.Length);
        for (var i = 0; i < chars.Length; )
        {
            if (chars[i] is ' ' or '\n' or '"' or '(' or ')' or '<' or '>' or ',')
            {
                i++;
                continue;
            }
            var end = i;
            var dot = false;
            while (end < chars.Length && chars[end] is not (' ' or '\n' or '"' or '(' or ')' or '<' or '>' or ','))
                dot |= chars[end++] == '.';
            if (dot && end - i < 300)
                Link(found, i, end);
            i = end;
        }
    }

    private static void Link(Gathering found, int start, int end)
    {
        var text = found.Reading.Chars.AsSpan(start, end - start);
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? text : text[(scheme + 3)..];
        var slash = host.IndexOf('/');
        host = (slash < 0 ? host : host[..slash]).TrimEnd(".!?:;");
        var (from, to) = (found.Reading.StartOf(start), found.Reading.EndOf(end));
        var original = found.Reading.Original.AsSpan(from, to - from);
        if (host.Length < 4 || host.IndexOf('.') < 1 || !char.IsAsciiLetter(host[^1]))
            return;
        if (host.Contains("xn--", StringComparison.Ordinal) || (scheme >= 0 && original.ContainsAnyExceptInRange('\0', '\u007F')))
            Add(found, "unsafe-link", start, end, Severity.High, 0.85, "links to a name with letters that look like others");
        else if (Shorteners.Contains(host.StartsWith("www.") ? host[4..].ToString() : host.ToString()))
            Add(found, "unsafe-link", start, end, Severity.Low, 0.9, "links through a shortener, so that nobody sees where it leads");
        else if (scheme >= 0 && text.StartsWith("http://"))
            Add(found, "unsafe-link", start, end, Severity.Low, 0.6, "links without encryption");
    }
}
