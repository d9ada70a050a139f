namespace Lanyard.Core.Clockwork;

/// <summary>
/// The demo's clock: the real one, ahead by what people moved it. Moments follow it; timers and measured durations stay real, and so does
/// whoever takes <see cref="TimeProvider.System"/>, as sign-in does for the expiry of a cookie.
/// </summary>
public sealed class HouseClock(TimeProvider real) : TimeProvider
{
    private long _aheadTicks;

    public TimeSpan Ahead => new(Interlocked.Read(ref _aheadTicks));

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Ahead;

    public override long GetTimestamp() => real.GetTimestamp();

    public override long TimestampFrequency => real.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Takes over what the database says. A smaller figure is an older one: the clock never goes backwards.</summary>
    internal void CatchUp(TimeSpan ahead)
    {
        var seen = Interlocked.Read(ref _aheadTicks);
        while (ahead.Ticks > seen)
        {
            var found = Interlocked.CompareExchange(ref _aheadTicks, ahead.Ticks, seen);
            if (found == seen)
                return;
            seen = found;
        }
    }
}
