using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class SchoolYearTests
{
    [Theory]
    [InlineData("2026-08-31", Nation.EnglandAndWales, "2025 to 2026")]
    [InlineData("2026-09-01", Nation.EnglandAndWales, "2026 to 2027")]
    [InlineData("2026-08-31", Nation.Scotland, "2026 to 2027")]
    [InlineData("2026-07-31", Nation.Scotland, "2025 to 2026")]
    public void SchoolYear_OfADay_BeginsWhereTheNationsDoes(string day, Nation nation, string name)
    {
        var year = SchoolYear.Of(Moments.Day(day), nation);
        Assert.Equal(name, year.Name);
        Assert.True(year.Span.Contains(Moments.Day(day)));
        Assert.Equal(12, year.Months.Count());
        Assert.Equal(year.Span.To.AddDays(1), SchoolYear.Beginning(year.Begins + 1, nation).Span.From);
    }

    [Fact]
    public void DayRun_AHolidayOfTwoWeeksWithBankHolidaysInIt_IsReadInPieces()
    {
        var made = Moments.Utc("2026-09-01 08:00");
        var easter = new TermDate
        {
            Trust = Id<Trust>.New(made),
            Id = Id<TermDate>.New(made),
            School = Id<School>.New(made),
            Kind = TermDateKind.Holiday,
            From = Moments.Day("2027-03-26"),
            To = Moments.Day("2027-04-09"),
            Name = "Easter holiday",
        };
        var calendar = new SchoolCalendar(Nation.EnglandAndWales, BankHolidays.Bundled, LocalPractice.Usual, [], [], [easter]);
        Assert.Equal(
            [
                "BankHoliday Good Friday 2027-03-26 2027-03-26 False",
                "BankHoliday Easter Monday 2027-03-29 2027-03-29 False",
                "Holiday Easter holiday 2027-03-30 2027-04-09 True",
                "BankHoliday Early May bank holiday 2027-05-03 2027-05-03 False",
            ],
            DayRun
                .In(calendar, new DateSpan(Moments.Day("2027-03-01"), Moments.Day("2027-05-15")))
                .Select(run => $"{run.Kind} {run.Name} {run.Span.From:yyyy-MM-dd} {run.Span.To:yyyy-MM-dd} {run.IsWorkingTime}")
        );
    }

    [Theory]
    [InlineData("17:00", "17:00")]
    [InlineData(" 5 pm ", "17:00")]
    [InlineData("5.30PM", "17:30")]
    [InlineData("0915", "09:15")]
    [InlineData("9:15", "09:15")]
    [InlineData("25:00", null)]
    [InlineData("teatime", null)]
    [InlineData("", null)]
    public void UkHour_AsPeopleTypeIt_IsReadOrRefused(string typed, string? time) =>
        Assert.Equal(time is null ? null : TimeOnly.Parse(time, null), UkHour.Parse(typed));
}
