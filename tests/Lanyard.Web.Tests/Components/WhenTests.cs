using System.Globalization;
using Lanyard.Web.Components.Moment;

namespace Lanyard.Web.Tests.Components;

public sealed class WhenTests
{
    [Theory]
    [InlineData("2026-03-02T09:30:00Z", "2 March 2026, 09:30")]
    [InlineData("2026-07-01T23:30:00Z", "2 July 2026, 00:30")]
    [InlineData("2026-10-25T00:15:00Z", "25 October 2026, 01:15 BST")]
    [InlineData("2026-10-25T01:15:00Z", "25 October 2026, 01:15 GMT")]
    public void Moment_ReadsAsTheSchoolsWallShowsIt(string instant, string words)
    {
        Assert.Equal(words, When.Words(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));
    }
}
