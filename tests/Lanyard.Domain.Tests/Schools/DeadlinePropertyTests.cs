using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

/// <summary>What holds for every deadline. A third of the moments lie near a clock change, a year's end or a run of holidays.</summary>
public sealed class DeadlinePropertyTests
{
    private static readonly string[] HardNights =
    [
        "2026-03-28",
        "2026-10-24",
        "2024-03-30",
        "2024-10-26",
        "2026-12-30",
        "2027-12-23",
        "2024-12-23",
        "2026-04-01",
        "2022-06-01",
        "2020-05-06",
        "2028-12-26",
    ];

    [Fact]
    public void Deadline_Always_IsAfterReceiptAndRolledIsNeverBeforeLiteral() =>
        Check((sample, deadline) => deadline.Literal > sample.Received && deadline.Rolled >= deadline.Literal);

    [Fact]
    public void Deadline_Always_RolledIsOnAWorkingDayAndIsTheLiteralMomentOrTheCloseOfThatDay() =>
        Check(
            (sample, deadline) =>
                sample.Time.IsWorkingDay(UkTime.DateOf(deadline.Rolled))
                && (deadline.Rolled == deadline.Literal || deadline.Rolled == sample.Time.EndOf(UkTime.DateOf(deadline.Rolled)))
        );

    [Fact]
    public void Deadline_WithoutRelief_IsLiterallyTheAllowedHoursOfRealTime() =>
        Check(
            (sample, _) =>
            {
                var deadline = Deadline.For(sample.Received, sample.Allowed, WeekendRule.NoRelief, sample.Time);
                return deadline.Literal - sample.Received == sample.Allowed;
            }
        );

    [Fact]
    public void Deadline_WithMoreHours_IsNeverDueEarlier() =>
        Check(
            (sample, deadline) =>
            {
                var longer = Deadline.For(sample.Received, sample.Allowed + sample.Step, sample.Weekend, sample.Time);
                return longer.Literal >= deadline.Literal && longer.Rolled >= deadline.Rolled;
            }
        );

    // Relief as it is written shortens long allowances (that is its letter), so there it is asked only of the 24 to 48 hours it is written beside.
    // Allowances under a day may end on the day they began, which no close of day can keep in order.
    [Fact]
    public void Deadline_OfALaterReceipt_IsNeverDueEarlier() =>
        Check(
            (sample, _) =>
            {
                var most = sample.Weekend == WeekendRule.EndOfNextWorkingDay ? 48 : 240;
                var allowed = TimeSpan.FromHours(Math.Clamp(sample.Allowed.TotalHours, 24, most));
                var first = Deadline.For(sample.Received, allowed, sample.Weekend, sample.Time);
                var second = Deadline.For(sample.Received + sample.Step, allowed, sample.Weekend, sample.Time);
                return second.Rolled >= first.Rolled;
            }
        );

    [Fact]
    public void Deadline_TheLaterOfTheTwo_IsNeverBeforeTheReliefAsWritten() =>
        Check(
            (sample, _) =>
                Deadline.For(sample.Received, sample.Allowed, WeekendRule.LaterOfTheTwo, sample.Time).Rolled
                >= Deadline.For(sample.Received, sample.Allowed, WeekendRule.EndOfNextWorkingDay, sample.Time).Rolled
        );

    [Fact]
    public void Deadline_WithMoreDaysOff_IsNeverDueEarlier() =>
        Check(
            (sample, deadline) =>
            {
                var closed = UkTime.DateOf(deadline.Literal);
                var days = BankHolidays.Bundled.Of(Nation.EnglandAndWales).Select(day => day.Date).Append(closed);
                var fewer = new WorkingTime(days, sample.Time.Known, sample.Time.ClosingHour);
                return Deadline.For(sample.Received, sample.Allowed, sample.Weekend, fewer).Rolled >= deadline.Rolled;
            }
        );

    private static void Check(Func<Sample, Deadline, bool> holds) =>
        Prop.ForAll(
                Samples().ToArbitrary(),
                sample => holds(sample, Deadline.For(sample.Received, sample.Allowed, sample.Weekend, sample.Time))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Gen<Sample> Samples() =>
        from received in Gen.OneOf(AnyMinute(), AnyMinute(), HardMinute())
        from allowed in Gen.OneOf(Gen.Elements(24 * 60, 48 * 60), Gen.Choose(1, 240 * 60))
        from step in Gen.OneOf(Gen.Choose(1, 90), Gen.Choose(1, 14 * 1440))
        from weekend in Gen.Elements(Enum.GetValues<WeekendRule>())
        from close in Gen.Choose(6 * 60, 23 * 60)
        select new Sample(
            received,
            TimeSpan.FromMinutes(allowed),
            TimeSpan.FromMinutes(step),
            weekend,
            TimeOnly.MinValue.AddMinutes(close)
        );

    private static Gen<DateTimeOffset> AnyMinute() =>
        Gen.Choose(0, 16 * 525_600).Select(minutes => Moments.Utc("2012-01-02 00:00").AddMinutes(minutes));

    private static Gen<DateTimeOffset> HardMinute() =>
        from night in Gen.Elements(HardNights)
        from minutes in Gen.Choose(0, 5 * 1440)
        select Moments.Utc($"{night} 00:00").AddMinutes(minutes);

    private sealed record Sample(DateTimeOffset Received, TimeSpan Allowed, TimeSpan Step, WeekendRule Weekend, TimeOnly Close)
    {
        private WorkingTime? _time;

        public WorkingTime Time =>
            _time ??= new WorkingTime(
                BankHolidays.Bundled.Of(Nation.EnglandAndWales).Select(day => day.Date),
                BankHolidays.Bundled.Covers,
                Close
            );
    }
}
