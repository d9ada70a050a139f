using System.Diagnostics;
using System.Text;

namespace Lanyard.Screening.Tests;

/// <summary>Texts made to break a reader: they are read in proportion to their length, and every mark lies inside them.</summary>
public sealed class HostileTextTests
{
    private const int Size = 1 << 20;

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    private static readonly Dictionary<string, Func<int, string>> Makers = new(StringComparer.Ordinal)
    {
        ["combining marks"] = n => "a" + new string('\u0301', n),
        ["lone surrogates"] = n => new string('\uD800', n),
        ["low surrogates"] = n => new string('\uDC00', n),
        ["overrides"] = n => string.Concat(Enumerable.Repeat("\u202Eab", n / 3)),
        ["quotes"] = n => new string('"', n),
        ["nested quotes"] = n => string.Concat(Enumerable.Repeat("\"he said ", n / 9)),
        ["digits"] = n => new string('0', n),
        ["spaced digits"] = n => string.Concat(Enumerable.Repeat("0 ", n / 2)),
        ["at signs"] = n => new string('@', n),
        ["letters"] = n => new string('f', n),
        ["spaced letters"] = n => string.Concat(Enumerable.Repeat("f ", n / 2)),
        ["stops"] = n => string.Concat(Enumerable.Repeat("f.", n / 2)),
        ["ats"] = n => string.Concat(Enumerable.Repeat("a at b dot c ", n / 13)),
        ["brackets"] = n => new string('(', n),
        ["ligatures"] = n => new string('ﷺ', n),
        ["half an address"] = n => string.Concat(Enumerable.Repeat("1 Mill Lane, ", n / 13)),
        ["swearing"] = n => string.Concat(Enumerable.Repeat("f*ck ", n / 5)),
        ["hate"] = n => string.Concat(Enumerable.Repeat("women not hate ", n / 15)),
        ["stars"] = n => new string('*', n),
        ["name"] = n => string.Concat(Enumerable.Repeat("Oliver ", n / 7)),
        ["one word"] = n => string.Concat(Enumerable.Repeat("fuckshit", n / 8)),
        ["hyphens"] = n => string.Concat(Enumerable.Repeat("sh-", n / 3)),
    };

    private static readonly Screener Screener = new(
        new() { Names = Names.NameList.Of([new("Oliver Smith", "pupil"), new("Oliver Smyth", "pupil")]), Outgoing = true }
    );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Megabyte_IsReadInProportion(string kind)
    {
        var text = Makers[kind](Size);
        var before = Stopwatch.GetTimestamp();
        var findings = Screener.Screen(text);
        // It takes a tenth of a second. A reader that looked back at everything for each character would take minutes.
        Assert.True(Stopwatch.GetElapsedTime(before) < TimeSpan.FromSeconds(20), kind);
        Assert.All(findings, f => Assert.True(f.Start >= 0 && f.End <= text.Length && f.Start < f.End));
    }

    [Fact]
    public void TextsOfEveryCharacter_AreRead()
    {
        var text = new StringBuilder();
        for (var c = 0; c <= char.MaxValue; c++)
            text.Append((char)c).Append('a');
        Assert.All(Screener.Screen(text.ToString()), f => Assert.True(f.End <= text.Length && f.Start < f.End));
    }

    [Fact]
    public void RandomTexts_FromACorpus_NeverBreak()
    {
        string[] corpus =
        [
            "Call 07700 900181 or jo@example.com, 14 Church Road, NE46 1AB",
            "f.u.c.k sh1t \u202Ekcuf b*tch \uD83C\uDD70\uD83C\uDD71 ﬁ ß",
            "\"you are an idiot\" he said, not that I hate women!",
            "GB82 WEST 1234 5698 7654 32 AA 12 34 56 B born 3/4/2011",
            "Oliver Smith's zero seven seven double oh @ at dot com 1.2.3.4 ::1",
        ];
        var random = new Random(6);
        for (var i = 0; i < 3000; i++)
        {
            var text = corpus[random.Next(corpus.Length)].ToCharArray();
            for (var m = random.Next(8); m >= 0; m--)
                text[random.Next(text.Length)] = random.Next(3) == 0 ? (char)random.Next(char.MaxValue) : (char)random.Next(32, 127);
            var mutated = new string(text, 0, random.Next(1, text.Length + 1));
            Assert.All(Screener.Screen(mutated), f => Assert.True(f.Start >= 0 && f.End <= mutated.Length && f.Start < f.End, mutated));
        }
    }
}
