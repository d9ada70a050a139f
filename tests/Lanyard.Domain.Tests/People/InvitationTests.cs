using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Domain.Tests.People;

public sealed class InvitationTests
{
    private static readonly DateTimeOffset Sent = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void StateAt_SevenDaysOn_IsExpiredToTheSecond()
    {
        var invitation = Make();
        Assert.Equal(InvitationState.Waiting, invitation.StateAt(Sent.AddDays(7).AddSeconds(-1)));
        Assert.Equal(InvitationState.Expired, invitation.StateAt(Sent.AddDays(7)));
        invitation.AcceptedAt = Sent.AddDays(1);
        Assert.Equal(InvitationState.Accepted, invitation.StateAt(Sent.AddDays(8)));
    }

    [Fact]
    public void Token_WrittenAndRead_HasOneDigest()
    {
        var token = InvitationToken.Write(Enumerable.Range(0, 32).Select(n => (byte)n).ToArray());
        Assert.NotNull(InvitationToken.Digest(token));
        Assert.Null(InvitationToken.Digest(token.ToUpperInvariant()));
        Assert.Null(InvitationToken.Digest(token[1..]));
        Assert.Null(InvitationToken.Digest(null));
    }

    private static Invitation Make() =>
        new()
        {
            Trust = Cast.Trust,
            Id = Id<Invitation>.New(Sent),
            Person = Cast.Amina.Id,
            TokenDigest = [1],
            SentAt = Sent,
            ExpiresAt = Sent + Invitation.Lifetime,
        };
}
