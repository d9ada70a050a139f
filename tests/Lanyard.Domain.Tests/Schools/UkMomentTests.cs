using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class UkMomentTests
{
    [Theory]
    [InlineData("2026-07-01T10:00:00Z", "2026-07-01 10:00")]
    [InlineData("2026-07-01T10:00Z", "2026-07-01 10:00")]
    [InlineData("2026-07-01T10:00:00.000+01:00", "2026-07-01 09:00")]
    [InlineData("2026-07-01T10:00:00 01:00", "2026-07-01 09:00")]
    [InlineData("2026-07-01T10:00", "2026-07-01 09:00")]
    [InlineData("2026-12-01T10:00:00", "2026-12-01 10:00")]
    public void UkMoment_WithOrWithoutAnOffset_IsTheInstant(string text, string utc) =>
        Assert.Equal(Moments.Utc(utc), UkMoment.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-02-30T10:00Z")]
    [InlineData("1026-02-03T10:00Z")]
    [InlineData("9999-12-31T23:59:59-12:00")]
    public void UkMoment_ThatIsNone_IsRefused(string? text) => Assert.Null(UkMoment.Parse(text));
}
