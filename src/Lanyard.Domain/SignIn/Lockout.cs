namespace Lanyard.Domain.SignIn;

/// <summary>
/// How wrong tries slow sign-in down. A few slips cost nothing; then each further one waits twice as long as the one before. It stops at an
/// hour, so that somebody who guesses gets a few dozen tries a day, and nobody can shut a colleague out for longer than a lesson.
/// </summary>
public static class Lockout
{
    /// <summary>Wrong tries that cost nothing.</summary>
    public const int Free = 4;

    public static TimeSpan Longest { get; } = TimeSpan.FromHours(1);

    /// <summary>How long to wait after so many wrong tries in a row.</summary>
    public static TimeSpan After(int failed) =>
        failed <= Free ? TimeSpan.Zero
        : failed > Free + 6 ? Longest
        : TimeSpan.FromMinutes(1 << (failed - Free - 1));

    public static bool IsLocked(DateTimeOffset? until, DateTimeOffset now) => until > now;

    /// <summary>One more wrong try.</summary>
    /// <returns>True when it locks the login.</returns>
    public static bool Fail(Login login, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(login);
        login.FailedCount++;
        var wait = After(login.FailedCount);
        if (wait == TimeSpan.Zero)
            return false;
        login.LockedUntil = now + wait;
        return true;
    }
}
