using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>A personal access token: a program acts as the person who made it, with no more than they may do and no more than it is given.</summary>
public sealed class AccessToken
{
    public const int LongestName = 60;

    /// <summary>A person may have this many that still work; more than that nobody keeps an eye on.</summary>
    public const int Most = 20;

    public static TimeSpan LongestLife { get; } = TimeSpan.FromDays(366);

    /// <summary>Use is noted no more often than this.</summary>
    public static TimeSpan Noted { get; } = TimeSpan.FromMinutes(1);

    public required Id<Trust> Trust { get; init; }
    public required Id<AccessToken> Id { get; init; }
    public required Id<Person> Person { get; init; }
    public required string Name { get; init; }
    public required byte[] TokenDigest { get; init; }

    /// <summary>False: it reads and nothing else.</summary>
    public required bool MayWrite { get; init; }

    /// <summary>The permissions it is limited to; null for all that the person has on the day.</summary>
    public required IList<Permission>? Permissions { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }

    public bool WorksAt(DateTimeOffset moment) => RevokedAt is null && moment < ExpiresAt;
}
