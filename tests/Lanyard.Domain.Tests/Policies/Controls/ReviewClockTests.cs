using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class ReviewClockTests
{
    [Theory]
    // A month without a day: overdue from the first day of the next.
    [InlineData("2026-11", "2026-07-31", Standing.Kept)]
    [InlineData("2026-11", "2026-08-01", Standing.AtRisk)]
    [InlineData("2026-11", "2026-11-30", Standing.AtRisk)]
    [InlineData("2026-11", "2026-12-01", Standing.Broken)]
    // A day: overdue from the day after.
    [InlineData("2026-11-22", "2026-08-21", Standing.Kept)]
    [InlineData("2026-11-22", "2026-08-22", Standing.AtRisk)]
    [InlineData("2026-11-22", "2026-11-22", Standing.AtRisk)]
    [InlineData("2026-11-22", "2026-11-23", Standing.Broken)]
    // A year: the whole of it.
    [InlineData("2026", "2026-12-31", Standing.AtRisk)]
    [InlineData("2026", "2027-01-01", Standing.Broken)]
    // A leap day, and a February without one.
    [InlineData("2028-02", "2028-02-29", Standing.AtRisk)]
    [InlineData("2027-02", "2027-03-01", Standing.Broken)]
    public void ReviewDate_OfAnyPrecision_IsOverdueTheDayAfterTheLastItMayMean(string due, string today, Standing expected) =>
        Assert.Equal(expected, Given.Prove(new ReviewClock(), Given.Edition with { ReviewDue = Given.Date(due) }, Day(today)).Standing);

    [Fact]
    public void OverdueReview_SaysSinceWhen_AndThatThePolicyStillBinds()
    {
        var proof = Given.Prove(new ReviewClock { ReviewDue = Given.Date("2022-10") }, Given.Edition, Given.Today);

        Assert.Equal("The review was due October 2022 and is overdue since 1 November 2022. The policy still binds.", proof.Because);
        Assert.Equal(new DateOnly(2022, 11, 1), proof.Since);
    }

    [Fact]
    public void NeitherDateNorInterval_NothingIsReckoned() =>
        Assert.Equal(Standing.NoEvidence, Given.Prove(new ReviewClock { Blank = ReviewField.NextReview }).Standing);

    [Fact]
    public void Interval_WithNoReviewAndNoApproval_ReckonsNothing() =>
        Assert.Equal(Standing.NoEvidence, Given.Prove(new ReviewClock { ReviewEvery = Span.Read("1y") }).Standing);

    [Theory]
    [InlineData("2025-03-01", "2026-03-01", Standing.AtRisk)]
    [InlineData("2025-03-01", "2026-03-02", Standing.Broken)]
    // Reviewed in a month: due in that month a year later, and no day is invented.
    [InlineData("2025-03", "2026-03-31", Standing.AtRisk)]
    [InlineData("2025-03", "2026-04-01", Standing.Broken)]
    public void YearlyReview_CountsFromTheLastOne(string reviewed, string today, Standing expected)
    {
        var clock = new ReviewClock { ReviewEvery = Span.Read("1y") };

        Assert.Equal(expected, Given.Prove(clock, Given.Edition with { LastReviewed = Given.Date(reviewed) }, Day(today)).Standing);
    }

    [Fact]
    public void ReviewOfAnOverduePolicy_MovesItsDateOn()
    {
        var clock = new ReviewClock { ReviewDue = Given.Date("2022-10"), ReviewEvery = Span.Read("2y") };
        var reviewed = Given.Edition with { ReviewDue = Given.Date("2022-10"), LastReviewed = Given.Date("2026-01-15") };

        var proof = Given.Prove(clock, reviewed);

        Assert.Equal("The next review falls due 15 January 2028.", proof.Because);
    }

    [Fact]
    public void StandingNeverImproves_AsDaysPassWithoutAReview() =>
        Prop.ForAll(
                Gen.Choose(2024, 2027).ToArbitrary(),
                Gen.Choose(0, 12).ToArbitrary(),
                Gen.Choose(0, 1500).ToArbitrary(),
                (year, month, day) =>
                {
                    var due = month == 0 ? new PartialDate(year) : new PartialDate(year, month);
                    var edition = Given.Edition with { ReviewDue = due };
                    var then = new DateOnly(2024, 1, 1).AddDays(day);
                    return Given.Prove(new ReviewClock(), edition, then).Standing
                        <= Given.Prove(new ReviewClock(), edition, then.AddDays(1)).Standing;
                }
            )
            .QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => Given.Date(text).Earliest;
}
