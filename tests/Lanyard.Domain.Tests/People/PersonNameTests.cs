using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Siobhán O'Neill-Łukasik", "Siobhán O'Neill-Łukasik")]
    [InlineData("  Zoe\u0308   van \t der Berg ", "Zoë van der Berg")]
    [InlineData("Ngozi", "Ngozi")]
    [InlineData("עדי כהן", "עדי כהן")]
    [InlineData("أمينة", "أمينة")]
    [InlineData("\u202Eyps\u202C Anna", "yps Anna")]
    [InlineData("Anna\u0000\u0007Bell", "Anna Bell")]
    [InlineData("Priya\r\nBcc: everyone", "Priya Bcc: everyone")]
    [InlineData("Joy 🎈", "Joy 🎈")]
    [InlineData("山田太郎", "山田太郎")]
    [InlineData("X Æ", "X Æ")]
    [InlineData("\uFEFFMary", "Mary")]
    [InlineData("<b>Mary</b>", "<b>Mary</b>")]
    public void Parse_ANameOfAnyKind_IsKeptAsWritten(string typed, string kept) =>
        Assert.Equal(kept, PersonName.Parse(typed, "fullName").Value);

    [Theory]
    [InlineData(null, "Enter the person's name.")]
    [InlineData(" \t\u00A0", "Enter the person's name.")]
    [InlineData("\u202E\u202C", "Enter the person's name.")]
    [InlineData("🎈🎉", "Enter a name that has at least one letter.")]
    [InlineData("12345", "Enter a name that has at least one letter.")]
    [InlineData("-", "Enter a name that has at least one letter.")]
    public void Parse_NoName_IsRefusedAtItsField(string? typed, string sentence)
    {
        var refusal = Assert.Single(PersonName.Parse(typed, "fullName").Refusals);
        Assert.Equal(sentence, refusal.Sentence);
        Assert.Equal("fullName", refusal.Field);
    }

    [Fact]
    public void Parse_TenThousandCharacters_IsRefused() =>
        Assert.Equal(
            "Enter a name of 100 characters or fewer.",
            Assert.Single(PersonName.Parse(new string('a', 10_000), "fullName").Refusals).Sentence
        );

    [Fact]
    public void Parse_AHundredLettersThatAreAccentedByMarks_CountAsPeopleCount() =>
        Assert.True(PersonName.Parse(string.Concat(Enumerable.Repeat("x\u0323\u0307", 100)), "fullName").Ok);

    [Fact]
    public void Parse_MarksWithoutEnd_AreRefused() => Assert.False(PersonName.Parse("a" + new string('\u0301', 5000), "fullName").Ok);

    [Fact]
    public void Parse_HalfASurrogatePair_IsLeftOut() => Assert.Equal("Mary", PersonName.Parse("Mary\uD83C", "fullName").Value);
}
