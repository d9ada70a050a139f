using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignIn;

namespace Lanyard.Core.People;

/// <summary>Somebody who knocks, as every door needs to know them: name, what they may do today, and the schools of their trust.</summary>
public sealed record Who(
    Id<Trust> Trust,
    string TrustName,
    Id<Person> Person,
    string FullName,
    Access Access,
    IReadOnlyList<SchoolLine> Schools
)
{
    /// <summary>The browser in which they are signed in; null when they come with a token.</summary>
    public SessionLine? Session { get; init; }

    /// <summary>The token they come with; null when they are signed in with a browser.</summary>
    public TokenLine? Token { get; init; }

    /// <summary>A role they hold asks for a second factor and they have none yet: setting it up comes before anything else.</summary>
    public bool OwesSecondFactor { get; init; }

    /// <summary>How many notifications of theirs wait to be read, up to <see cref="MostUnread"/>; a token has no bell.</summary>
    public int Unread { get; init; }

    /// <summary>More than the bell shows need not be counted.</summary>
    public const int MostUnread = 100;

    /// <summary>The schools that they have to do with: where they hold a role, or all of them with a role for the trust.</summary>
    public IReadOnlyList<SchoolLine> OwnSchools { get; } =
        Access.ForTheTrust ? Schools : [.. Schools.Where(s => Access.Schools.Contains(s.Id))];
}

public sealed record SchoolLine(Id<School> Id, string Slug, string Name);

public sealed record SessionLine(Id<Session> Id, DateTimeOffset LastSeenAt, DateTimeOffset ProvedAt)
{
    /// <summary>Have they shown lately that it is them?</summary>
    public bool FreshAt(DateTimeOffset now) => now - ProvedAt < Session.Fresh;
}

public sealed record TokenLine(Id<AccessToken> Id, TokenScope Scope, DateTimeOffset? LastUsedAt);
