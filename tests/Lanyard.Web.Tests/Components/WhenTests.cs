using System.Globalization;
using Lanyard.Web.Components.Moment;

namespace Lanyard.Web.Tests.Components;

public sealed class WhenTests
{
    [Theory]
    [InlineData("2026-03-02T09:30:00Z", "2 March 2026 at 9:30am")]
    [InlineData("2026-07-01T23:30:00Z", "2 July 2026 at 12:30am")]
    [InlineData("2026-03-02T12:00:00Z", "2 March 2026 at midday")]
    [InlineData("2026-03-02T00:00:00Z", "2 March 2026 at midnight")]
    [InlineData("2026-03-02T15:00:00Z", "2 March 2026 at 3pm")]
    [InlineData("2026-10-25T00:15:00Z", "25 October 2026 at 1:15am (summer time)")]
    [InlineData("2026-10-25T01:15:00Z", "25 October 2026 at 1:15am (winter time)")]
    public void Moment_ReadsAsTheSchoolsWallShowsIt(string instant, string words)
    {
        Assert.Equal(words, When.Words(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));
    }
}
