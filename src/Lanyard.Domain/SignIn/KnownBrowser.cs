using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>A browser of which somebody said that it is theirs: for some weeks it is not asked for the second factor.</summary>
public sealed class KnownBrowser
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(30);

    public required Id<Trust> Trust { get; init; }
    public required Id<KnownBrowser> Id { get; init; }
    public required Id<Person> Person { get; init; }
    public required byte[] TokenDigest { get; init; }

    /// <summary>The login's stamp at the time: signing out everywhere forgets every browser.</summary>
    public required string Stamp { get; set; }
    public required string Browser { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
}
