using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class SchoolCalendarTests
{
    private static readonly DateTimeOffset Made = Moments.Utc("2026-09-01 08:00");
    private static readonly Id<Trust> Trust = Id<Trust>.New(Made);
    private static readonly Id<School> School = Id<School>.New(Made);

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
        var added = Edit(null, BankHolidayEditKind.Added, day);
        Assert.Equal(DayKind.BankHoliday, Calendar(LocalPractice.Usual, added).On(day).Kind);
        Assert.False(Calendar(LocalPractice.Usual, added).WorkingTime.IsWorkingDay(day));
        Assert.True(Calendar(LocalPractice.Usual, Edit(School, BankHolidayEditKind.Removed, day), added).WorkingTime.IsWorkingDay(day));
    }

    [Fact]
    public void Edits_ABankHolidayTheSchoolDoesNotKeep_IsAWorkingDay()
    {
        var day = Moments.Day("2026-11-30");
        var scotland = new SchoolCalendar(
            Nation.Scotland,
            BankHolidays.Bundled,
            LocalPractice.Usual,
            [Edit(School, BankHolidayEditKind.Removed, day)],
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
            [Closure(ClosureKind.Inset, "2026-11-06", "Staff training"), Closure(ClosureKind.Closed, "2026-11-09", "Burst pipe")],
            [
                Term(TermDateKind.Term, "2026-09-02", "2026-12-18", "Autumn term"),
                Term(TermDateKind.Holiday, "2026-10-26", "2026-10-30", "Half term"),
            ]
        );

    private static Closure Closure(ClosureKind kind, string day, string name) =>
        new()
        {
            Trust = Trust,
            Id = Id<Closure>.New(Made),
            School = School,
            Kind = kind,
            From = Moments.Day(day),
            To = Moments.Day(day),
            Name = name,
        };

    private static TermDate Term(TermDateKind kind, string from, string to, string name) =>
        new()
        {
            Trust = Trust,
            Id = Id<TermDate>.New(Made),
            School = School,
            Kind = kind,
            From = Moments.Day(from),
            To = Moments.Day(to),
            Name = name,
        };

    private static BankHolidayEdit Edit(Id<School>? school, BankHolidayEditKind kind, DateOnly day) =>
        new()
        {
            Trust = Trust,
            Id = Id<BankHolidayEdit>.New(Made),
            School = school,
            Kind = kind,
            Date = day,
            Name = "A day of thanks",
        };
}
