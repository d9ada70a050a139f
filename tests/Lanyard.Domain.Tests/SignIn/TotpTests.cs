using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.SignIn;

namespace Lanyard.Domain.Tests.SignIn;

public sealed class TotpTests
{
    // RFC 6238, appendix B: this key with SHA-1; the last six of its eight digits.
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 10, TimeSpan.Zero);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_AtTheMomentsOfTheStandard_IsTheStandards(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void Code_OfAClockThatIsOff_CountsForOneStepEitherWay(int off, bool counts)
    {
        var code = Totp.Code(Key, Totp.StepAt(Now.AddSeconds(off)));
        Assert.Equal(counts, Totp.Match(Key, code, Now, 0) is not null);
    }

    [Fact]
    public void Code_UsedOnce_IsRefusedTheSecondTime()
    {
        var code = Totp.Code(Key, Totp.StepAt(Now));
        var used = Totp.Match(Key, code, Now, 0);
        Assert.Equal(Totp.StepAt(Now), used);
        Assert.Null(Totp.Match(Key, code, Now.AddSeconds(20), used!.Value));
    }

    [Fact]
    public void Code_OlderThanTheOneUsed_IsRefused()
    {
        var older = Totp.Code(Key, Totp.StepAt(Now) - 1);
        Assert.NotNull(Totp.Match(Key, older, Now, 0));
        Assert.Null(Totp.Match(Key, older, Now, Totp.StepAt(Now)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    [InlineData("١٢٣٤٥٦")]
    [InlineData("🙂🙂🙂")]
    public void Code_OfAnotherShape_IsRefused(string? typed) => Assert.Null(Totp.Match(Key, typed, Now, 0));

    [Fact]
    public void Code_TypedAsTheAppShowsIt_Counts()
    {
        var code = Totp.Code(Key, Totp.StepAt(Now));
        Assert.NotNull(Totp.Match(Key, $" {code[..3]} {code[3..]} ", Now, 0));
    }

    [Fact]
    public void Base32_ReadsBackWhatItWrote_InAnyCaseAndSpacing() =>
        Prop.ForAll<byte[]>(bytes =>
            {
                var text = Base32.Write(bytes);
                return Base32.Read(text)!.SequenceEqual(bytes)
                    && Base32
                        .Read(string.Join(' ', text.ToLower(CultureInfo.InvariantCulture).Chunk(4).Select(c => new string(c))))!
                        .SequenceEqual(bytes);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Uri_OfATrustWithSpacesAndSigns_IsEscaped() =>
        Assert.Equal(
            "otpauth://totp/Heron%20%26%20Co:zo%C3%AB%40school.example?secret=ABC&issuer=Heron%20%26%20Co&digits=6&period=30",
            Totp.Uri("ABC", "Heron & Co", "zoë@school.example")
        );
}
