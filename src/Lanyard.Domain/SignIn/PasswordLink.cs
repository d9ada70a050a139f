using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>A link to choose a new password, sent to whoever forgot theirs. Only the digest of its token is kept.</summary>
public sealed class PasswordLink
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(1);

    public required Id<Trust> Trust { get; init; }
    public required Id<PasswordLink> Id { get; init; }
    public required Id<Person> Person { get; init; }
    public required byte[] TokenDigest { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    public bool WorksAt(DateTimeOffset moment) => UsedAt is null && moment < ExpiresAt;
}
