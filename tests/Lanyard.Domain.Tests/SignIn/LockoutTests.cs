using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.SignIn;

namespace Lanyard.Domain.Tests.SignIn;

public sealed class LockoutTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(7, 4)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(10, 32)]
    [InlineData(11, 60)]
    [InlineData(int.MaxValue, 60)]
    public void Wait_AfterSoManyWrongTries_Doubles(int failed, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Lockout.After(failed));

    [Fact]
    public void Wait_NeverShrinksAndNeverPassesAnHour() =>
        Prop.ForAll<PositiveInt>(n => Lockout.After(n.Get) <= Lockout.After(n.Get + 1) && Lockout.After(n.Get) <= Lockout.Longest)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Lock_EndsAtItsMoment_NotAfter()
    {
        var now = DateTimeOffset.UnixEpoch;
        Assert.False(Lockout.IsLocked(null, now));
        Assert.True(Lockout.IsLocked(now.AddTicks(1), now));
        Assert.False(Lockout.IsLocked(now, now));
    }
}
