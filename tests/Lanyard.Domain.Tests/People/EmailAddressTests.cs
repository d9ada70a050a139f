using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("  Head@Meadow-Bank.Example ", "head@meadow-bank.example")]
    [InlineData("o'neill+lanyard@school.sch.example", "o'neill+lanyard@school.sch.example")]
    [InlineData("a@b.uk", "a@b.uk")]
    [InlineData("\u200Bhead@school.example", "head@school.example")]
    public void Parse_AnAddress_IsKeptInLowerCase(string typed, string kept) =>
        Assert.Equal(kept, EmailAddress.Parse(typed, "email").Value);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("head")]
    [InlineData("head@")]
    [InlineData("@school.example")]
    [InlineData("head@school")]
    [InlineData("head@school..example")]
    [InlineData("head..x@school.example")]
    [InlineData(".head@school.example")]
    [InlineData("head.@school.example")]
    [InlineData("head@-school.example")]
    [InlineData("head@x@school.example")]
    [InlineData("Head <head@school.example>")]
    [InlineData("head@school.example, bursar@school.example")]
    [InlineData("head@school.example\r\nBcc: all@school.example")]
    [InlineData("mailto:head@school.example")]
    [InlineData("🎈@school.example")]
    [InlineData("ｈead@school.example")]
    [InlineData("hеad@school.example")]
    [InlineData("head@[127.0.0.1]")]
    public void Parse_SomethingElse_IsRefusedAtItsField(string? typed) =>
        Assert.Equal("email", Assert.Single(EmailAddress.Parse(typed, "email").Refusals).Field);

    [Fact]
    public void Parse_TenThousandCharacters_IsRefused() =>
        Assert.Equal(
            "Enter an email address of 254 characters or fewer.",
            Assert.Single(EmailAddress.Parse(new string('a', 10_000) + "@school.example", "email").Refusals).Sentence
        );

    [Fact]
    public void Digest_TwoSpellings_AreOne() =>
        Assert.Equal(EmailAddress.Digest("head@school.example"), EmailAddress.Digest(" Head@School.Example"));
}
