using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Schools;

public sealed class DueWordsTests
{
    [Theory]
    [InlineData("2026-11-23 17:00", "2026-11-23 14:00", "due today 17:00, 3 h left")]
    [InlineData("2026-11-23 17:00", "2026-11-23 13:01", "due today 17:00, 3 h left")]
    [InlineData("2026-11-23 17:00", "2026-11-23 15:30", "due today 17:00, 1 h 30 min left")]
    [InlineData("2026-11-23 17:00", "2026-11-23 15:00", "due today 17:00, 2 h left")]
    [InlineData("2026-11-23 17:00", "2026-11-23 16:35", "due today 17:00, 25 min left")]
    [InlineData("2026-11-23 17:00", "2026-11-23 17:00", "due today 17:00, less than 1 min left")]
    [InlineData("2026-11-23 17:00", "2026-11-23 17:30", "missed by 30 min")]
    [InlineData("2026-11-23 17:00", "2026-11-23 19:00", "missed by 2 h")]
    [InlineData("2026-11-23 17:00", "2026-11-24 17:00", "missed by 24 h")]
    [InlineData("2026-11-23 17:00", "2026-11-26 09:00", "missed by 2 days")]
    [InlineData("2026-11-23 17:00", "2026-11-22 23:59", "due tomorrow 17:00")]
    [InlineData("2026-11-23 17:00", "2026-11-20 09:00", "due Mon 17:00")]
    [InlineData("2026-11-23 17:00", "2026-11-17 09:00", "due Mon 17:00")]
    [InlineData("2026-11-23 17:00", "2026-11-16 09:00", "due Mon 23 Nov 17:00")]
    [InlineData("2027-01-04 17:00", "2026-12-20 09:00", "due Mon 4 Jan 2027 17:00")]
    [InlineData("2027-01-04 17:00", "2026-12-31 09:00", "due Mon 17:00")]
    // In summer the wall is an hour ahead of UTC; the words follow the wall, past midnight too.
    [InlineData("2026-07-01 00:30", "2026-06-30 23:50", "due tomorrow 00:30")]
    [InlineData("2026-07-01 17:00", "2026-07-01 00:10", "due today 17:00, 16 h left")]
    // Across the clock change what is left is real time.
    [InlineData("2026-03-29 12:00", "2026-03-29 00:30", "due today 12:00, 10 h left")]
    [InlineData("2026-10-25 12:00", "2026-10-25 00:30", "due today 12:00, 12 h left")]
    [InlineData("2026-10-25 01:30 BST", "2026-10-25 00:30", "due today 01:30 BST, 1 h left")]
    [InlineData("2026-10-25 01:30", "2026-10-25 00:30", "due today 01:30 GMT, 2 h left")]
    public void DueWords_GivenNow_SayItInTheTimeOnTheWall(string due, string now, string words) =>
        Assert.Equal(words, DueWords.Of(Moments.Wall(due), Moments.Wall(now)));

    [Fact]
    public void DueWords_AMomentAfter_IsMissedJustNow() =>
        Assert.Equal("missed just now", DueWords.Of(Moments.Wall("2026-11-23 17:00"), Moments.Wall("2026-11-23 17:00").AddSeconds(59)));

    [Fact]
    public void InFull_AMomentInSummer_IsTheTimeOnTheWall() =>
        Assert.Equal("Wednesday 1 July 2026, 00:30", DueWords.InFull(Moments.Utc("2026-06-30 23:30")));

    [Fact]
    public void Explain_AFridayComment_ShowsBothReadings() =>
        Assert.Equal(
            [
                "Received Friday 20 November 2026, 17:00.",
                "48 hours from then end on Sunday 22 November 2026, 17:00.",
                "That falls among days off or before the end of the first day back. "
                    + "The end of that working day is Monday 23 November 2026, 17:00, which by local practice counts.",
            ],
            DeadlineWords.Explain(
                Deadline.For(Moments.Wall("2026-11-20 17:00"), TimeSpan.FromHours(48), WeekendRule.EndOfNextWorkingDay, Moments.England),
                TimeSpan.FromHours(48)
            )
        );

    [Fact]
    public void Explain_ASundayComment_NamesTheWeekendClause() =>
        Assert.Equal(
            "It came at a weekend, so the policy allows until the end of the next working day: Monday 23 November 2026, 17:00.",
            DeadlineWords.Explain(
                Deadline.For(Moments.Wall("2026-11-22 23:30"), TimeSpan.FromHours(48), WeekendRule.EndOfNextWorkingDay, Moments.England),
                TimeSpan.FromHours(48)
            )[1]
        );
}
