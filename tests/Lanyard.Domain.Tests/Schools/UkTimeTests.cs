using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class UkTimeTests
{
    [Theory]
    [InlineData("2026-01-15", "12:00", OddHour.Later, "2026-01-15 12:00")]
    [InlineData("2026-07-15", "12:00", OddHour.Later, "2026-07-15 11:00")]
    // The clocks go back at 02:00 BST on 25 October 2026: 01:30 is shown twice.
    [InlineData("2026-10-25", "01:30", OddHour.Earlier, "2026-10-25 00:30")]
    [InlineData("2026-10-25", "01:30", OddHour.Later, "2026-10-25 01:30")]
    [InlineData("2026-10-25", "02:00", OddHour.Earlier, "2026-10-25 02:00")]
    // They go forward at 01:00 GMT on 29 March 2026: 01:30 is never shown, and means the leap.
    [InlineData("2026-03-29", "00:59", OddHour.Later, "2026-03-29 00:59")]
    [InlineData("2026-03-29", "01:00", OddHour.Later, "2026-03-29 01:00")]
    [InlineData("2026-03-29", "01:30", OddHour.Later, "2026-03-29 01:00")]
    [InlineData("2026-03-29", "01:30", OddHour.Earlier, "2026-03-29 01:00")]
    [InlineData("2026-03-29", "01:59", OddHour.Later, "2026-03-29 01:00")]
    [InlineData("2026-03-29", "02:00", OddHour.Later, "2026-03-29 01:00")]
    public void InstantOf_OddHours_FollowTheNamedRule(string date, string time, OddHour rule, string utc) =>
        Assert.Equal(Moments.Utc(utc), UkTime.InstantOf(Moments.Day(date), TimeOnly.Parse(time, null), rule));

    [Theory]
    [InlineData("2026-06-30 22:59", "2026-06-30")]
    [InlineData("2026-06-30 23:00", "2026-07-01")]
    [InlineData("2026-12-31 23:59", "2026-12-31")]
    public void DateOf_AroundMidnight_IsTheDateOnTheWall(string utc, string date) =>
        Assert.Equal(Moments.Day(date), UkTime.DateOf(Moments.Utc(utc)));

    [Fact]
    public void InstantOf_ALaterTimeOnTheWall_IsNeverAnEarlierInstant() =>
        Prop.ForAll(
                WallMinutes().ToArbitrary(),
                ArbMap.Default.ArbFor<bool>(),
                (pair, earlier) => At(pair.Min(), earlier) <= At(pair.Max(), earlier)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void InstantOf_WhatTheWallShows_IsTheInstantItWasReadFrom() =>
        Prop.ForAll(
                Gen.Choose(0, 17 * 366 * 24 * 60).ToArbitrary(),
                minutes =>
                {
                    var instant = Moments.Utc("2012-01-01 00:00").AddMinutes(minutes);
                    var rule = UkTime.ComesTwice(instant) && UkTime.IsSummerTime(instant) ? OddHour.Earlier : OddHour.Later;
                    return UkTime.InstantOf(UkTime.DateOf(instant), UkTime.TimeOf(instant), rule) == instant;
                }
            )
            .QuickCheckThrowOnFailure();

    // Half of the pairs lie within the night of a clock change, where it is hard.
    private static Gen<int[]> WallMinutes() =>
        Gen.OneOf(
                Gen.Choose(0, 366 * 24 * 60),
                Gen.Choose((87 * 1440) - 60, (87 * 1440) + 240),
                Gen.Choose((297 * 1440) - 60, (297 * 1440) + 240)
            )
            .ArrayOf(2);

    private static DateTimeOffset At(int minutesOf2026, bool earlier)
    {
        var wall = new DateTime(2026, 1, 1).AddMinutes(minutesOf2026);
        return UkTime.InstantOf(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall), earlier ? OddHour.Earlier : OddHour.Later);
    }
}
