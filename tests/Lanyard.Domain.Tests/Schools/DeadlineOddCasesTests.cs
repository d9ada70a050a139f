using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

/// <summary>The cases people argue about, one a line. Times are those on the wall in the United Kingdom; the closing hour is 17:00.</summary>
public sealed class DeadlineOddCasesTests
{
    private const WeekendRule None = WeekendRule.NoRelief;
    private const WeekendRule Written = WeekendRule.EndOfNextWorkingDay;
    private const WeekendRule Later = WeekendRule.LaterOfTheTwo;

    [Theory]
    // Nothing odd: Tuesday to Thursday.
    [InlineData("2026-11-24 15:30", 48, Written, "Thu 2026-11-26 15:30", "Thu 2026-11-26 15:30")]
    // Relief is written for things received at a weekend. Friday's 48 hours end on Sunday to the letter.
    [InlineData("2026-11-20 17:00", 48, Written, "Sun 2026-11-22 17:00", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-20 17:00", 24, Written, "Sat 2026-11-21 17:00", "Mon 2026-11-23 17:00")]
    // The last minute of Friday and the first of Saturday.
    [InlineData("2026-11-20 23:59", 48, Written, "Sun 2026-11-22 23:59", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-21 00:00", 48, Written, "Mon 2026-11-23 17:00", "Mon 2026-11-23 17:00")]
    // Sunday 23:30: as written the relief is shorter than the hours; the other reading takes the later of the two.
    [InlineData("2026-11-22 23:30", 48, Written, "Mon 2026-11-23 17:00", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-22 23:30", 48, Later, "Tue 2026-11-24 23:30", "Tue 2026-11-24 23:30")]
    [InlineData("2026-11-21 10:00", 24, Later, "Mon 2026-11-23 17:00", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-22 23:59", 24, Written, "Mon 2026-11-23 17:00", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-23 00:00", 24, Written, "Tue 2026-11-24 00:00", "Tue 2026-11-24 00:00")]
    // A policy without a weekend clause grants none; rolling still finds a day with people in it.
    [InlineData("2026-11-21 10:00", 24, None, "Sun 2026-11-22 10:00", "Mon 2026-11-23 17:00")]
    // Hours that end early on the first day back: not before hours that ended on the day off.
    [InlineData("2026-11-21 23:00", 24, None, "Sun 2026-11-22 23:00", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-22 01:00", 24, None, "Mon 2026-11-23 01:00", "Mon 2026-11-23 17:00")]
    [InlineData("2026-11-22 20:00", 24, None, "Mon 2026-11-23 20:00", "Mon 2026-11-23 20:00")]
    // Received and due on one working day: nothing to roll over, Monday or not.
    [InlineData("2026-11-23 09:00", 4, Written, "Mon 2026-11-23 13:00", "Mon 2026-11-23 13:00")]
    [InlineData("2026-11-24 15:00", 4, Written, "Tue 2026-11-24 19:00", "Tue 2026-11-24 19:00")]
    // Received on a bank holiday: that is no weekend, so to the letter the hours run.
    [InlineData("2026-05-04 10:00", 24, Written, "Tue 2026-05-05 10:00", "Tue 2026-05-05 17:00")]
    [InlineData("2026-05-04 10:00", 48, Written, "Wed 2026-05-06 10:00", "Wed 2026-05-06 10:00")]
    // Weekend before a bank holiday Monday: the next working day is Tuesday.
    [InlineData("2026-05-02 10:00", 24, Written, "Tue 2026-05-05 17:00", "Tue 2026-05-05 17:00")]
    // Easter: Good Friday and Easter Monday.
    [InlineData("2026-04-02 16:00", 24, Written, "Fri 2026-04-03 16:00", "Tue 2026-04-07 17:00")]
    [InlineData("2026-04-02 16:00", 48, Written, "Sat 2026-04-04 16:00", "Tue 2026-04-07 17:00")]
    [InlineData("2026-04-03 09:00", 48, Written, "Sun 2026-04-05 09:00", "Tue 2026-04-07 17:00")]
    // Christmas 2024: Wednesday and Thursday off, the office is back on Friday 27th.
    [InlineData("2024-12-24 23:00", 48, Written, "Thu 2024-12-26 23:00", "Fri 2024-12-27 17:00")]
    [InlineData("2024-12-25 00:30", 48, Written, "Fri 2024-12-27 00:30", "Fri 2024-12-27 17:00")]
    // Christmas 2027 falls on a weekend: substitutes on Monday and Tuesday.
    [InlineData("2027-12-25 10:00", 48, Written, "Wed 2027-12-29 17:00", "Wed 2027-12-29 17:00")]
    [InlineData("2027-12-27 10:00", 24, Written, "Tue 2027-12-28 10:00", "Wed 2027-12-29 17:00")]
    // Year end: New Year's Day 2027 is a Friday.
    [InlineData("2026-12-31 18:00", 24, Written, "Fri 2027-01-01 18:00", "Mon 2027-01-04 17:00")]
    // The clocks go forward in the night to 29 March 2026: 48 real hours are 49 on the wall.
    [InlineData("2026-03-27 12:00", 48, Written, "Sun 2026-03-29 13:00", "Mon 2026-03-30 17:00")]
    [InlineData("2026-03-27 23:30", 48, Written, "Mon 2026-03-30 00:30", "Mon 2026-03-30 17:00")]
    [InlineData("2026-03-28 12:00", 48, Written, "Mon 2026-03-30 17:00", "Mon 2026-03-30 17:00")]
    [InlineData("2026-03-26 12:00", 120, Written, "Tue 2026-03-31 13:00", "Tue 2026-03-31 13:00")]
    // They go back in the night to 25 October 2026: 48 real hours are 47 on the wall.
    [InlineData("2026-10-23 12:00", 48, Written, "Sun 2026-10-25 11:00", "Mon 2026-10-26 17:00")]
    [InlineData("2026-10-24 01:30", 24, None, "Sun 2026-10-25 01:30", "Mon 2026-10-26 17:00")]
    [InlineData("2026-10-22 12:00", 120, Written, "Tue 2026-10-27 11:00", "Tue 2026-10-27 11:00")]
    // The hour that comes twice, received first (BST) and second (GMT): an hour apart, whatever the wall says.
    [InlineData("2026-10-25 01:30 BST", 72, None, "Wed 2026-10-28 00:30", "Wed 2026-10-28 00:30")]
    [InlineData("2026-10-25 01:30", 72, None, "Wed 2026-10-28 01:30", "Wed 2026-10-28 01:30")]
    // Just before midnight in summer is the day before in UTC: the wall decides that this is Saturday.
    [InlineData("2026-07-04 00:15", 48, Written, "Mon 2026-07-06 17:00", "Mon 2026-07-06 17:00")]
    public void Deadline_OddCase_HasBothReadings(string received, int hours, WeekendRule weekend, string literal, string rolled)
    {
        var deadline = Deadline.For(Moments.Wall(received), TimeSpan.FromHours(hours), weekend, Moments.England);
        Assert.Equal(literal, Moments.OnTheWall(deadline.Literal));
        Assert.Equal(rolled, Moments.OnTheWall(deadline.Rolled));
        Assert.Equal(deadline.Rolled, deadline.Due);
        Assert.Null(deadline.Gap);
    }

    [Fact]
    public void Deadline_WhenTheLetterCounts_IsTheLiteralMomentAndKeepsTheOther()
    {
        var deadline = Deadline.For(
            Moments.Wall("2026-11-20 17:00"),
            TimeSpan.FromHours(48),
            Written,
            Moments.England,
            DeadlineReading.Literal
        );
        Assert.Equal(Moments.Wall("2026-11-22 17:00"), deadline.Due);
        Assert.Equal(Moments.Wall("2026-11-23 17:00"), deadline.Rolled);
    }

    [Theory]
    [InlineData("2028-12-30 10:00", true)]
    [InlineData("2028-12-27 10:00", false)]
    [InlineData("2011-12-31 10:00", true)]
    public void Deadline_BeyondTheKnownYears_CarriesAWarning(string received, bool warns) =>
        Assert.Equal(warns, Deadline.For(Moments.Wall(received), TimeSpan.FromHours(24), Written, Moments.England).Gap is not null);

    [Fact]
    public void Deadline_AtItsOwnMoment_IsNotYetMissed()
    {
        var deadline = Deadline.For(Moments.Wall("2026-11-24 15:30"), TimeSpan.FromHours(48), Written, Moments.England);
        Assert.False(deadline.IsMissedAt(deadline.Due));
        Assert.True(deadline.IsMissedAt(deadline.Due.AddTicks(1)));
    }

    [Fact]
    public void Deadline_InAnotherOffset_IsTheSamePromise()
    {
        var received = Moments.Wall("2026-11-21 00:30");
        var elsewhere = received.ToOffset(TimeSpan.FromHours(-8));
        Assert.Equal(
            Deadline.For(received, TimeSpan.FromHours(48), Written, Moments.England),
            Deadline.For(elsewhere, TimeSpan.FromHours(48), Written, Moments.England)
        );
    }
}
