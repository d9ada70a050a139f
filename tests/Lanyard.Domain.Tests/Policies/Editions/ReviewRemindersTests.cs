using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Domain.Tests.Policies.Editions;

public sealed class ReviewRemindersTests
{
    public static TheoryData<string, string, string, ReviewStep?, string> Table =>
        new()
        {
            // why, due, today, step, next
            { "too early", "2025-10", "2025-06-30", null, "2025-07-01" },
            { "three months before the month begins", "2025-10", "2025-07-01", ReviewStep.ThreeMonths, "2025-09-01" },
            { "a month before", "2025-10", "2025-09-01", ReviewStep.OneMonth, "2025-10-01" },
            { "the month has begun", "2025-10", "2025-10-01", ReviewStep.Due, "2025-11-01" },
            { "the month's last day", "2025-10", "2025-10-31", ReviewStep.Due, "2025-11-01" },
            { "the month is over", "2025-10", "2025-11-01", ReviewStep.Overdue, "2025-12-01" },
            { "over for a month", "2025-10", "2025-12-01", ReviewStep.LongOverdue, "2026-01-01" },
            { "over for years", "2022-10", "2026-11-21", ReviewStep.LongOverdue, "2026-12-01" },
            { "a day in a leap year", "2024-02-29", "2023-11-29", ReviewStep.ThreeMonths, "2024-01-29" },
            { "on the day itself it is not overdue", "2024-02-29", "2024-02-29", ReviewStep.Due, "2024-03-01" },
            { "the day after it is", "2024-02-29", "2024-03-01", ReviewStep.Overdue, "2024-04-01" },
            {
                "three months before the last of May is the last of February",
                "2026-05-31",
                "2026-02-28",
                ReviewStep.ThreeMonths,
                "2026-04-30"
            },
            { "a month that ends early", "2026-05-30", "2026-05-31", ReviewStep.Overdue, "2026-06-30" },
            { "thirty-first, months on", "2026-03-30", "2026-05-01", ReviewStep.LongOverdue, "2026-05-31" },
            { "a year", "2026", "2025-10-01", ReviewStep.ThreeMonths, "2025-12-01" },
            { "a year that has begun", "2026", "2026-01-01", ReviewStep.Due, "2026-12-01" },
            { "a year in its last month", "2026", "2026-12-01", ReviewStep.Due, "2027-01-01" },
            { "a year that is over", "2026", "2027-01-01", ReviewStep.Overdue, "2027-02-01" },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void Step_FollowsTheDateAsItIsWritten(string why, string due, string today, ReviewStep? step, string next)
    {
        var (date, day) = (PartialDate.Read(due)!.Value, Day(today));

        Assert.True(step == ReviewReminders.StepOn(date, day), why);
        Assert.True(Day(next) == ReviewReminders.NextAfter(date, day), why);
    }

    [Fact]
    public void Steps_OfAnyDate_OnlyEverRise_AndEveryReminderLiesAhead()
    {
        var dates = Gen.Choose(1801, 2199)
            .SelectMany(y =>
                Gen.OneOf(
                    Gen.Constant(new PartialDate(y)),
                    Gen.Choose(1, 12).Select(m => new PartialDate(y, m)),
                    Gen.Choose(0, 364).Select(d => PartialDate.Of(new DateOnly(y, 1, 1).AddDays(d)))
                )
            );
        Prop.ForAll(
                dates.Zip(Gen.Choose(-200, 1200)).ToArbitrary(),
                drawn =>
                {
                    var (due, away) = drawn;
                    var day = due.Earliest.AddDays(away);
                    var (step, next) = (ReviewReminders.StepOn(due, day), ReviewReminders.NextAfter(due, day));

                    Assert.True(next > day);
                    Assert.Equal(step, ReviewReminders.StepOn(due, next.AddDays(-1)));
                    Assert.False(ReviewReminders.StepOn(due, next) < step);
                    Assert.NotNull(ReviewReminders.StepOn(due, next));
                    Assert.Equal(day > due.Latest, step >= ReviewStep.Overdue);
                    Assert.Equal(day >= ReviewReminders.First(due), step is not null);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Everybody_WhoIsTold_StaysTold_AndOverdueReachesFurther()
    {
        foreach (var level in Enum.GetValues<Level>())
        {
            var before = Array.Empty<Role>();
            foreach (var step in Enum.GetValues<ReviewStep>())
            {
                var told = ReviewReminders.Told(level, step);
                Assert.Empty(before.Except(told));
                before = [.. told];
            }
            Assert.Contains(Role.TrustOfficer, before);
            Assert.Contains(Role.Chair, before);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
