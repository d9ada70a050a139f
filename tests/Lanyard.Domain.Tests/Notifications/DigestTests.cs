using Lanyard.Domain.Notifications;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Tests.Notifications;

public sealed class DigestTests
{
    [Theory]
    [InlineData("2026-03-02T06:59:59Z", "2026-03-02T07:00:00Z")]
    [InlineData("2026-03-02T07:00:00Z", "2026-03-03T07:00:00Z")]
    [InlineData("2026-07-01T05:59:00Z", "2026-07-01T06:00:00Z")]
    // Clocks go forward in the night to 29 March 2026, and back in the night to 25 October.
    [InlineData("2026-03-28T07:00:00Z", "2026-03-29T06:00:00Z")]
    [InlineData("2026-03-29T06:00:00Z", "2026-03-30T06:00:00Z")]
    [InlineData("2026-10-24T06:00:00Z", "2026-10-25T07:00:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T07:00:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T07:00:00Z")]
    [InlineData("2026-12-31T23:59:00Z", "2027-01-01T07:00:00Z")]
    public void Digest_AfterAMoment_IsSevenOnTheWall(string moment, string next)
    {
        Assert.Equal(DateTimeOffset.Parse(next, null), Digest.After(DateTimeOffset.Parse(moment, null)));
        Assert.Equal(new TimeOnly(7, 0), UkTime.TimeOf(DateTimeOffset.Parse(next, null)));
    }

    [Fact]
    public void Digest_EveryHourOfAYear_FollowsTheOneBeforeAndIsReachedByIt()
    {
        var moment = new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.Zero);
        for (var hour = 0; hour < 365 * 24; hour++, moment += TimeSpan.FromHours(1))
        {
            var next = Digest.After(moment);
            Assert.True(next > moment);
            Assert.Equal(next, Digest.AtOrBefore(next));
            Assert.Equal(next, Digest.After(Digest.AtOrBefore(moment)));
        }
    }

    [Theory]
    [InlineData(NotificationKind.RoleGiven, null, MailWish.AtOnce)]
    [InlineData(NotificationKind.RoleGiven, MailWish.Daily, MailWish.Daily)]
    [InlineData(NotificationKind.RoleGiven, MailWish.Off, MailWish.Off)]
    [InlineData(NotificationKind.RoleEnded, null, MailWish.Daily)]
    [InlineData(NotificationKind.RoleEnded, MailWish.AtOnce, MailWish.AtOnce)]
    [InlineData(NotificationKind.RoleEnded, MailWish.Off, MailWish.Off)]
    [InlineData(NotificationKind.DeputyNamed, null, MailWish.AtOnce)]
    [InlineData(NotificationKind.DeputyNamed, MailWish.Daily, MailWish.Daily)]
    [InlineData(NotificationKind.DeputyNamed, MailWish.Off, MailWish.AtOnce)]
    [InlineData(NotificationKind.LetterFailed, null, MailWish.Off)]
    [InlineData(NotificationKind.LetterFailed, MailWish.AtOnce, MailWish.AtOnce)]
    public void MailWish_OfAKind_IsThePersonsUnlessItIsMandatory(NotificationKind kind, MailWish? chosen, MailWish counts) =>
        Assert.Equal(counts, MailWishes.Resolve(kind, chosen));

    [Fact]
    public void NotificationKinds_AllHaveALine_AndNoMandatoryOneIsOffUnasked()
    {
        Assert.Equal(Enum.GetValues<NotificationKind>(), NotificationKinds.Table.Keys.Order());
        Assert.All(NotificationKinds.Table.Values, s => Assert.False(s.Mandatory && s.Unasked == MailWish.Off));
    }
}
