using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class UkDateTests
{
    [Theory]
    [InlineData("7 9 2026")]
    [InlineData("07/09/2026")]
    [InlineData("7/9/26")]
    [InlineData("7.9.2026")]
    [InlineData("7 Sept 2026")]
    [InlineData("7 september 2026")]
    [InlineData("Monday 7th September 2026")]
    [InlineData("Mon, 7 Sep 26")]
    [InlineData("2026-09-07")]
    [InlineData(" 2026-09-07T00:00:00 ")]
    [InlineData("07/09/2026 00:00")]
    public void UkDate_AsPeopleAndComputersWriteIt_IsTheSeventhOfSeptember(string typed) =>
        Assert.Equal(new DateOnly(2026, 9, 7), UkDate.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("9/31/2026")]
    [InlineData("12/25/2026")]
    [InlineData("29 2 2027")]
    [InlineData("7 9")]
    [InlineData("7 9 126")]
    [InlineData("7 Sepulchre 2026")]
    [InlineData("07/09/2026 14:30")]
    [InlineData("７/９/２０２６")]
    public void UkDate_ThatIsNone_IsRefusedAndNotTurned(string? typed) => Assert.Null(UkDate.Parse(typed));
}
