using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Domain.Tests.Policies.Editions;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData(
        "Answers come within 48 hours.",
        "Answers come within 24 hours.",
        "Answers come within [48] hours.",
        "Answers come within [24] hours."
    )]
    [InlineData("Answers come.", "Answers come soon.", "Answers [come.]", "Answers [come soon.]")]
    [InlineData("One two three", "three", "[One two] three", "three")]
    [InlineData("The same", "The same", "The same", "The same")]
    [InlineData("", "New words", "", "[New words]")]
    public void Words_ThatOnlyOneHas_AreMarked(string before, string after, string old, string now)
    {
        var difference = WordDifference.Of(before, after);

        Assert.Equal(old, Marked(difference.Before));
        Assert.Equal(now, Marked(difference.After));
    }

    [Fact]
    public void AnyTwoSentences_ReadAsTheyWere_AndShareWhatIsNotMarked()
    {
        var words = Gen.ListOf(Gen.Elements("a", "b", "c", "d")).Select(w => string.Join(' ', w));
        Prop.ForAll(
                words.Zip(words).ToArbitrary(),
                drawn =>
                {
                    var (before, after) = drawn;
                    var difference = WordDifference.Of(before, after);
                    Assert.Equal(before, string.Join(' ', difference.Before.Select(r => r.Words)));
                    Assert.Equal(after, string.Join(' ', difference.After.Select(r => r.Words)));
                    Assert.Equal(Shared(difference.Before), Shared(difference.After));
                    Assert.Equal(before == after, !difference.Before.Concat(difference.After).Any(r => r.Differs));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static string Shared(IEnumerable<WordRun> runs) => string.Join(' ', runs.Where(r => !r.Differs).Select(r => r.Words));

    private static string Marked(IEnumerable<WordRun> runs) => string.Join(' ', runs.Select(r => r.Differs ? $"[{r.Words}]" : r.Words));
}
