using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>An invitation to make a login: a link that works once, for some days, for one person. Only the digest of its token is kept.</summary>
public sealed class Invitation
{
    /// <summary>How long the link works.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(7);

    public required Id<Trust> Trust { get; init; }
    public required Id<Invitation> Id { get; init; }
    public required Id<Person> Person { get; init; }
    public required byte[] TokenDigest { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>Taken back by somebody, or by a newer invitation.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    public InvitationState StateAt(DateTimeOffset moment) =>
        AcceptedAt is not null ? InvitationState.Accepted
        : RevokedAt is not null ? InvitationState.Revoked
        : moment >= ExpiresAt ? InvitationState.Expired
        : InvitationState.Waiting;
}

public enum InvitationState
{
    Waiting,
    Accepted,
    Revoked,
    Expired,
}
