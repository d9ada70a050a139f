using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class SchoolCalendarTests
{
    private static readonly DateTimeOffset Made = Moments.Utc("2026-09-01 08:00");

    [Theory]
    [InlineData("2026-12-25", DayKind.BankHoliday, false, "Christmas Day")]
    [InlineData("2026-11-06", DayKind.Inset, true, "Staff training")]
    [InlineData("2026-11-09", DayKind.Closed, true, "Burst pipe")]
    [InlineData("2026-11-14", DayKind.Weekend, false, null)]
    [InlineData("2026-10-27", DayKind.Holiday, true, "Half term")]
    [InlineData("2026-11-16", DayKind.Term, true, "Autumn term")]
    [InlineData("2026-12-21", DayKind.NotToldOf, true, null)]
    public void On_EachKindOfDay_SaysWhatItIsAndWhetherPeopleWork(string date, DayKind kind, bool working, string? name) =>
        Assert.Equal(new CalendarDay(Moments.Day(date), kind, working, name), Calendar(LocalPractice.Usual).On(Moments.Day(date)));

    [Fact]
    public void WorkingTime_WhenClosuresAreSaidNotToBeWorkingDays_LeavesThemOut()
    {
        var calendar = Calendar(LocalPractice.Usual with { ClosedDaysAreWorkingDays = false, InsetDaysAreWorkingDays = false });
        Assert.Equal(Moments.Day("2026-11-10"), calendar.WorkingTime.NextWorkingDay(Moments.Day("2026-11-05")));
        Assert.Equal(Moments.Day("2026-11-06"), Calendar(LocalPractice.Usual).WorkingTime.NextWorkingDay(Moments.Day("2026-11-05")));
    }

    [Fact]
    public void WorkingTime_InTheSchoolHolidays_GoesOn() =>
        Assert.True(Calendar(LocalPractice.Usual).WorkingTime.IsWorkingDay(Moments.Day("2026-10-27")));

    [Fact]
    public void Edits_AOneOffOfTheTrust_IsABankHolidayUntilTheSchoolSaysOtherwise()
    {
        var day = Moments.Day("2026-07-20");
        var added = Edit(EditedBy.Trust, BankHolidayEditKind.Added, day);
        Assert.Equal(DayKind.BankHoliday, Calendar(LocalPractice.Usual, added).On(day).Kind);
        Assert.False(Calendar(LocalPractice.Usual, added).WorkingTime.IsWorkingDay(day));
        Assert.True(
            Calendar(LocalPractice.Usual, Edit(EditedBy.School, BankHolidayEditKind.Removed, day), added).WorkingTime.IsWorkingDay(day)
        );
    }

    [Fact]
    public void Edits_ABankHolidayTheSchoolDoesNotKeep_IsAWorkingDay()
    {
        var day = Moments.Day("2026-11-30");
        var scotland = new SchoolCalendar(
            Nation.Scotland,
            BankHolidays.Bundled,
            LocalPractice.Usual,
            [Edit(EditedBy.School, BankHolidayEditKind.Removed, day)],
            [],
            []
        );
        Assert.False(SchoolCalendar.OfNation(Nation.Scotland, BankHolidays.Bundled).WorkingTime.IsWorkingDay(day));
        Assert.True(scotland.WorkingTime.IsWorkingDay(day));
    }

    [Theory]
    [InlineData("2026-11-16", true)]
    [InlineData("2026-10-27", false)]
    [InlineData("2026-11-06", false)]
    [InlineData("2026-12-25", false)]
    [InlineData("2026-12-21", null)]
    public void IsSchoolDay_WhereTermsAreNotTold_IsNotGuessed(string date, bool? expected) =>
        Assert.Equal(expected, Calendar(LocalPractice.Usual).IsSchoolDay(Moments.Day(date)));

    [Fact]
    public void DeadlineFor_UnderLocalPractice_ClosesAtTheSchoolsHourAndReadsAsTheSchoolDoes()
    {
        var received = Moments.Wall("2026-11-22 23:30");
        var usual = Calendar(LocalPractice.Usual with { ClosingHour = new TimeOnly(15, 45) });
        var kinder = Calendar(LocalPractice.Usual with { WeekendReliefNeverShortens = true });
        Assert.Equal(Moments.Wall("2026-11-23 15:45"), usual.DeadlineFor(received, TimeSpan.FromHours(48), weekendRelief: true).Due);
        Assert.Equal(Moments.Wall("2026-11-24 23:30"), kinder.DeadlineFor(received, TimeSpan.FromHours(48), weekendRelief: true).Due);
        Assert.Equal(Moments.Wall("2026-11-24 23:30"), usual.DeadlineFor(received, TimeSpan.FromHours(48), weekendRelief: false).Due);
    }

    private static SchoolCalendar Calendar(LocalPractice practice, params BankHolidayEdit[] edits) =>
        new(
            Nation.EnglandAndWales,
            BankHolidays.Bundled,
            practice,
            edits,
            [
                new(Id<Closure>.New(Made), ClosureKind.Inset, DateSpan.Of(Moments.Day("2026-11-06")), "Staff training"),
                new(Id<Closure>.New(Made), ClosureKind.Closed, DateSpan.Of(Moments.Day("2026-11-09")), "Burst pipe"),
            ],
            [
                new(
                    Id<TermDate>.New(Made),
                    TermDateKind.Term,
                    new DateSpan(Moments.Day("2026-09-02"), Moments.Day("2026-12-18")),
                    "Autumn term"
                ),
                new(
                    Id<TermDate>.New(Made),
                    TermDateKind.Holiday,
                    new DateSpan(Moments.Day("2026-10-26"), Moments.Day("2026-10-30")),
                    "Half term"
                ),
            ]
        );

    private static BankHolidayEdit Edit(EditedBy by, BankHolidayEditKind kind, DateOnly day) =>
        new(Id<BankHolidayEdit>.New(Made), by, kind, day, "A day of thanks");
}
