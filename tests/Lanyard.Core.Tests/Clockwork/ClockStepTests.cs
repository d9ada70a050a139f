using Lanyard.Core.Clockwork;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Tests.Clockwork;

public sealed class ClockStepTests
{
    [Theory]
    // A Saturday night; the Monday morning itself, before and at nine; across the end of summer time and across its beginning.
    [InlineData(ClockStep.Hour, "2026-11-21 23:40", "2026-11-22 00:40")]
    [InlineData(ClockStep.Day, "2026-11-21 23:40", "2026-11-22 23:40")]
    [InlineData(ClockStep.Monday, "2026-11-21 23:40", "2026-11-23 09:00")]
    [InlineData(ClockStep.Monday, "2026-11-23 08:59", "2026-11-23 09:00")]
    [InlineData(ClockStep.Monday, "2026-11-23 09:00", "2026-11-30 09:00")]
    [InlineData(ClockStep.Day, "2026-10-24 17:00", "2026-10-25 17:00")]
    [InlineData(ClockStep.Monday, "2027-03-27 12:00", "2027-03-29 09:00")]
    public void Step_LeadsToTheTimeOnTheWall(ClockStep step, string from, string to) => Assert.Equal(Wall(to), step.From(Wall(from)));

    private static DateTimeOffset Wall(string moment)
    {
        var at = DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return UkTime.InstantOf(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
