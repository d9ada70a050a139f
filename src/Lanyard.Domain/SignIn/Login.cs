using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>What lets a person in. The address is the person's own; every secret here is hashed, digested or protected.</summary>
public sealed class Login
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Person> Person { get; init; }
    public string? PasswordHash { get; set; }
    public DateTimeOffset? PasswordSetAt { get; set; }

    /// <summary>Changes with everything that must end the sessions there are: sign out everywhere, a new password, a reset.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>The key of the authenticator app, protected.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>When the first code proved the key; a key without this is still being set up and asks nothing of anybody.</summary>
    public DateTimeOffset? AuthenticatorSetAt { get; set; }

    /// <summary>The time step of the last code that was used: an older or equal one is refused.</summary>
    public long LastStep { get; set; }

    /// <summary>Digests of the recovery codes that are left.</summary>
    public IList<byte[]> RecoveryCodes { get; set; } = [];
    public int FailedCount { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
    public DateTimeOffset? LastSignInAt { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    public bool HasSecondFactor => AuthenticatorKey is not null && AuthenticatorSetAt is not null;
}
