namespace Lanyard.Core.SignIn;

/// <summary>
/// The clock by which sessions, links, codes, locks and tokens run out. It is always the real one: the clock of the demo can be moved, and
/// moving it a week on must not sign everybody out, nor bring an old code back to life. Tests hand in a clock of their own.
/// </summary>
public sealed class SecurityClock(TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();
}
