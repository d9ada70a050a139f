using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class BankHolidaysTests
{
    private const string Head =
        "# source: a list\n# checked: 2026-08-21\n# covers: 2026-01-01 to 2026-12-31\ndate,nations,name,substitute\n";

    [Fact]
    public void Bundled_EveryYearOfEveryNation_HasItsGoodFridayChristmasAndNewYear()
    {
        foreach (var nation in Enum.GetValues<Nation>())
        {
            var days = BankHolidays.Bundled.Of(nation);
            for (var year = BankHolidays.Bundled.Covers.From.Year; year <= BankHolidays.Bundled.Covers.To.Year; year++)
            {
                Assert.Contains(days, day => day.Name == "Good Friday" && day.Date == EasterSunday(year).AddDays(-2));
                foreach (var name in (string[])["New Year's Day", "Early May", "Spring", "Summer", "Christmas Day", "Boxing Day"])
                    Assert.Single(days, day => day.Date.Year == year && day.Name.StartsWith(name, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Bundled_EveryDay_IsAWeekday() =>
        Assert.All(Enum.GetValues<Nation>().SelectMany(BankHolidays.Bundled.Of), day => Assert.False(WorkingTime.IsWeekend(day.Date)));

    [Theory]
    [InlineData("2012-06-05", true, true, true)]
    [InlineData("2020-05-08", true, true, true)]
    [InlineData("2020-05-04", false, false, false)]
    [InlineData("2022-09-19", true, true, true)]
    [InlineData("2023-05-08", true, true, true)]
    [InlineData("2026-06-15", false, true, false)]
    [InlineData("2026-03-17", false, false, true)]
    [InlineData("2026-07-13", false, false, true)]
    [InlineData("2026-11-30", false, true, false)]
    [InlineData("2026-04-06", true, false, true)]
    [InlineData("2026-01-02", false, true, false)]
    public void Bundled_DaysThatNationsShareOrDoNot_AreTold(string date, bool england, bool scotland, bool northernIreland)
    {
        Assert.Equal(england, Keeps(Nation.EnglandAndWales));
        Assert.Equal(scotland, Keeps(Nation.Scotland));
        Assert.Equal(northernIreland, Keeps(Nation.NorthernIreland));
        bool Keeps(Nation nation) => BankHolidays.Bundled.Of(nation).Any(day => day.Date == Moments.Day(date));
    }

    [Theory]
    [InlineData("2027-12-31", false)]
    [InlineData("2028-01-01", true)]
    [InlineData("2030-01-01", true)]
    public void EndWithinAYear_AsTheLastKnownDayComesNear_SaysSo(string today, bool ends) =>
        Assert.Equal(ends, BankHolidays.Bundled.EndWithinAYear(Moments.Day(today)));

    [Theory]
    [InlineData("2026-12-25,ew,Christmas Day,no")]
    [InlineData("2026-12-25,ew sc ni,Christmas Day,no\n\n# a remark\n")]
    public void Read_AWholeList_IsRead(string rows)
    {
        var read = BankHolidayFile.Read(Head + rows);
        Assert.True(read.Ok);
        Assert.Equal(
            new BankHoliday(new DateOnly(2026, 12, 25), "Christmas Day", false),
            Assert.Single(read.Value.Of(Nation.EnglandAndWales))
        );
    }

    [Theory]
    [InlineData("2027-01-01,ew,New Year's Day,no", "Line 5")]
    [InlineData("2026-02-30,ew,A day that is not,no", "Line 5")]
    [InlineData("2026-12-25,wales,Christmas Day,no", "Line 5")]
    [InlineData("2026-12-25,ew,,no", "Line 5")]
    [InlineData("2026-12-25,ew,Christmas Day,maybe", "Line 5")]
    [InlineData("2026-12-25,ew,Christmas Day,no\n2026-12-25,ew ni,Again,no", "2026-12-25 stands twice")]
    public void Read_ABrokenList_IsRefusedWhole(string rows, string says)
    {
        var read = BankHolidayFile.Read(Head + rows);
        Assert.Contains(says, Assert.Single(read.Refusals).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AListThatDoesNotSayWhatItCovers_IsRefused() =>
        Assert.Contains(
            "# covers:",
            Assert.Single(BankHolidayFile.Read("date,nations,name,substitute\n").Refusals).Sentence,
            StringComparison.Ordinal
        );

    // The anonymous Gregorian computation, so that a slip in the list would show against something that is not a list.
    private static DateOnly EasterSunday(int year)
    {
        int a = year % 19,
            b = year / 100,
            c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
