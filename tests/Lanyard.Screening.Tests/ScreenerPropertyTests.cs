using FsCheck;
using FsCheck.Fluent;

namespace Lanyard.Screening.Tests;

/// <summary>What must hold for every text, however made.</summary>
public sealed class ScreenerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "07700 900181",
        "jo@example.com",
        "SW1A 1AA",
        "14 Church Road",
        "Oliver Smith",
        "the",
        "school",
        "fair",
        " ",
        "\n",
        ".",
        "!",
        "f.u.c.k",
        "sh1t",
        "i d i o t",
        "you are",
        "kill",
        "\u200B",
        "\u0301",
        "\uD83D",
        "\uDE00",
        "😀",
        "\u202E",
        "ß",
        "ﬁ",
        "Ａ",
        "\0",
        "@",
        "+44",
        "0",
        "7",
        "'s",
        "\"",
        "🅰",
        "women",
        "hate",
        "not",
        "https://bit.ly/x",
    ];

    private static readonly Screener Screener = new(new() { Names = Names.NameList.Of([new("Oliver Smith", "pupil")]), Outgoing = true });

    private static readonly Arbitrary<string> Texts = Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Fact]
    public void Spans_LieInTheOriginal() =>
        Prop.ForAll(
                Texts,
                text =>
                    Screener.Screen(text).All(f => f.Start >= 0 && f.Start < f.End && f.End <= text.Length && f.Confidence is > 0 and <= 1)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void SameText_GivesTheSameFindings() =>
        Prop.ForAll(
                Texts,
                text =>
                    Screener
                        .Screen(text)
                        .SequenceEqual(
                            new Screener(new() { Names = Names.NameList.Of([new("Oliver Smith", "pupil")]), Outgoing = true }).Screen(text)
                        )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void OrderOfTexts_ChangesNothing() =>
        Prop.ForAll(
                Texts,
                Texts,
                (one, other) =>
                {
                    var alone = Screener.Screen(one);
                    Screener.Screen(other);
                    return Screener.Screen(one).SequenceEqual(alone);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("Call 07700 900181")]
    [InlineData("jo@example.com")]
    [InlineData("Oliver Smith is a pupil")]
    [InlineData("she lives at 14 Church Road, Hexham")]
    [InlineData("idiot")]
    [InlineData("you are disgusting")]
    [InlineData("f.u.c.k off")]
    [InlineData("I hate immigrants")]
    public void InnocentWordsAround_HideNothing(string text)
    {
        string[] innocent = ["What a lovely assembly today.", "Thank you all for coming!", "The fair is on Friday.", "See you soon"];
        var found = Screener.Screen(text).Select(f => (f.Rule, text[f.Start..f.End])).ToList();
        Assert.NotEmpty(found);
        foreach (var words in innocent)
        foreach (var longer in new[] { $"{words}\n{text}", $"{text}\n{words}", $"{words}\n{text}\n{words}" })
        {
            var then = Screener.Screen(longer).Select(f => (f.Rule, longer[f.Start..f.End]));
            Assert.Empty(found.Except(then));
        }
    }
}
