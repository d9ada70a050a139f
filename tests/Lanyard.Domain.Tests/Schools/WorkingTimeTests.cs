using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class WorkingTimeTests
{
    // Counted day by day with another program.
    [Theory]
    [InlineData("ew", "2012-06-01", 1, "2012-06-06")]
    [InlineData("ew", "2012-06-01", 3, "2012-06-08")]
    [InlineData("ni", "2012-07-11", 1, "2012-07-13")]
    [InlineData("ew", "2015-12-24", 1, "2015-12-29")]
    [InlineData("sc", "2015-12-31", 1, "2016-01-05")]
    [InlineData("ew", "2016-02-29", 20, "2016-03-30")]
    [InlineData("ew", "2016-12-23", 2, "2016-12-29")]
    [InlineData("sc", "2016-12-30", 2, "2017-01-05")]
    [InlineData("ni", "2017-03-16", 1, "2017-03-20")]
    [InlineData("ew", "2017-03-16", 1, "2017-03-17")]
    [InlineData("uk", "2017-03-16", 1, "2017-03-20")]
    [InlineData("ew", "2020-05-01", 5, "2020-05-11")]
    [InlineData("ew", "2020-05-07", 1, "2020-05-11")]
    [InlineData("ew", "2022-06-01", 1, "2022-06-06")]
    [InlineData("ni", "2022-06-01", 2, "2022-06-07")]
    [InlineData("sc", "2022-09-16", 1, "2022-09-20")]
    [InlineData("ew", "2023-05-05", 1, "2023-05-09")]
    [InlineData("ew", "2024-03-28", 1, "2024-04-02")]
    [InlineData("sc", "2024-03-28", 1, "2024-04-01")]
    [InlineData("ew", "2024-11-29", 1, "2024-12-02")]
    [InlineData("sc", "2024-11-29", 1, "2024-12-03")]
    [InlineData("uk", "2024-11-29", 1, "2024-12-03")]
    [InlineData("ew", "2025-07-11", 20, "2025-08-08")]
    [InlineData("uk", "2025-07-11", 20, "2025-08-12")]
    [InlineData("ew", "2026-06-12", 1, "2026-06-15")]
    [InlineData("sc", "2026-06-12", 1, "2026-06-16")]
    [InlineData("ew", "2027-12-24", 1, "2027-12-29")]
    [InlineData("sc", "2027-12-31", 1, "2028-01-05")]
    [InlineData("ew", "2028-02-28", 1, "2028-02-29")]
    public void AddWorkingDays_AcrossHolidays_TheDayAfterTheStartIsTheFirst(string days, string start, int count, string expected) =>
        Assert.Equal(new ReckonedDay(Moments.Day(expected), null), Of(days).AddWorkingDays(Moments.Day(start), count));

    [Theory]
    [InlineData("ew", "2026-05-22", 1, "2026-05-22")]
    [InlineData("ew", "2026-05-22", 2, "2026-05-26")]
    [InlineData("ew", "2026-05-23", 1, "2026-05-26")]
    [InlineData("ni", "2027-07-12", 10, "2027-07-26")]
    [InlineData("sc", "2027-08-02", 1, "2027-08-03")]
    public void AddWorkingDaysCountingStart_AStartOnAWorkingDay_IsTheFirst(string days, string start, int count, string expected) =>
        Assert.Equal(new ReckonedDay(Moments.Day(expected), null), Of(days).AddWorkingDaysCountingStart(Moments.Day(start), count));

    [Theory]
    [InlineData("ew", "2026-11-26", 30, "2026-12-29")]
    [InlineData("uk", "2026-06-19", 30, "2026-07-20")]
    [InlineData("sc", "2026-12-03", 30, "2027-01-05")]
    [InlineData("ew", "2024-02-29", 30, "2024-04-02")]
    [InlineData("ni", "2026-06-12", 30, "2026-07-14")]
    [InlineData("ew", "2026-11-23", 0, "2026-11-23")]
    public void AddCalendarDaysThenRoll_ADueDateOnADayOff_MovesOn(string days, string start, int count, string expected) =>
        Assert.Equal(new ReckonedDay(Moments.Day(expected), null), Of(days).AddCalendarDaysThenRoll(Moments.Day(start), count));

    [Fact]
    public void SubtractWorkingDays_AfterAdding_ComesBackToTheStart() =>
        Prop.ForAll(
                Gen.Choose(0, 5800).ToArbitrary(),
                Gen.Choose(1, 60).ToArbitrary(),
                (days, count) =>
                {
                    var start = Moments.England.WorkingDayOnOrAfter(new DateOnly(2012, 1, 1).AddDays(days));
                    return Moments.England.SubtractWorkingDays(Moments.England.AddWorkingDays(start, count).Date, count).Date == start;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2028-12-29", 1, "2029-01-01")]
    [InlineData("2011-12-30", 1, "2012-01-03")]
    public void AddWorkingDays_OutsideTheKnownYears_WarnsInsteadOfAssuming(string start, int count, string expected)
    {
        var reckoned = Moments.England.AddWorkingDays(Moments.Day(start), count);
        Assert.Equal(Moments.Day(expected), reckoned.Date);
        Assert.Contains("known from 1 January 2012 to 31 December 2028", reckoned.Gap?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void AddWorkingDays_UpToTheLastKnownDay_DoesNotWarn() =>
        Assert.Null(Moments.England.AddWorkingDays(new DateOnly(2028, 12, 28), 1).Gap);

    [Theory]
    [InlineData("2026-11-27 16:00", "2026-11-30 17:00")]
    [InlineData("2026-11-28 23:59", "2026-11-30 17:00")]
    [InlineData("2026-12-24 09:00", "2026-12-29 17:00")]
    [InlineData("2026-07-01 23:30", "2026-07-02 17:00")]
    [InlineData("2026-03-28 12:00", "2026-03-30 17:00")]
    public void EndOfNextWorkingDay_FromAnyMoment_IsTheClosingHourOnTheWall(string moment, string end) =>
        Assert.Equal(Moments.Wall(end), Moments.England.EndOfNextWorkingDay(Moments.Wall(moment)));

    private static WorkingTime Of(string days) =>
        days switch
        {
            "ew" => Moments.England,
            "sc" => WorkingTime.Of(BankHolidays.Bundled, Nation.Scotland),
            "ni" => WorkingTime.Of(BankHolidays.Bundled, Nation.NorthernIreland),
            _ => WorkingTime.OfUnitedKingdom(BankHolidays.Bundled),
        };
}
