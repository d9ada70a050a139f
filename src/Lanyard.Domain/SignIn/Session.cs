using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>A browser in which somebody is signed in.</summary>
public sealed class Session
{
    /// <summary>Nothing done for this long ends it: a shared computer in a staff room is somebody else's the next morning.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromHours(12);

    /// <summary>It ends after this long however much it is used.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(7);

    /// <summary>For this long after a proof, sensitive acts ask for no new one.</summary>
    public static TimeSpan Fresh { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Use is noted no more often than this, so that reading a page seldom writes.</summary>
    public static TimeSpan Noted { get; } = TimeSpan.FromMinutes(5);

    public required Id<Trust> Trust { get; init; }
    public required Id<Session> Id { get; init; }
    public required Id<Person> Person { get; init; }

    /// <summary>The login's stamp when it began: another stamp now, and it is over. Null for somebody without a login.</summary>
    public required string? Stamp { get; init; }

    /// <summary>The browser in a few words, such as "Firefox on Windows"; never the whole header.</summary>
    public required string Browser { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>When they last gave their password or second factor.</summary>
    public required DateTimeOffset ProvedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
