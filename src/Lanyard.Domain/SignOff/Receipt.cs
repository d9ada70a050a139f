using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignOff;

/// <summary>How a signature was given. The names are stored.</summary>
public enum SigningWay
{
    SignedIn,
    PrivateLink,

    /// <summary>Whoever held a session wrote down how many of a group were there.</summary>
    Session,
}

/// <summary>The proof of a signature: who, when, and exactly which text. It is never changed.</summary>
public sealed class Receipt
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Receipt> Id { get; init; }
    public required Id<Round> Round { get; init; }
    public required Id<Edition> Edition { get; init; }

    /// <summary>The digest of the text that was signed.</summary>
    public required string Digest { get; init; }

    /// <summary>What was confirmed, word for word.</summary>
    public required string Statement { get; init; }
    public required DateTimeOffset At { get; init; }
    public required SigningWay Way { get; init; }

    /// <summary>Who signed; null for a group.</summary>
    public Id<Person>? Person { get; init; }

    /// <summary>When the signatory had come to the end of the text.</summary>
    public DateTimeOffset? ReadToEndAt { get; init; }
    public int? Questions { get; init; }
    public int? RightAtFirst { get; init; }

    /// <summary>The group whose session this was, how many of it were there, and who held it; null for a person.</summary>
    public Id<SigningGroup>? Group { get; init; }
    public int? Present { get; init; }
    public DateOnly? HeldOn { get; init; }
    public Id<Person>? HeldBy { get; init; }
}

/// <summary>
/// People who confirm together and whom Lanyard does not know by name, such as a class or the parents of a year. It has a name and a size.
/// </summary>
public sealed class SigningGroup
{
    public required Id<Trust> Trust { get; init; }
    public required Id<SigningGroup> Id { get; init; }
    public required Id<Round> Round { get; init; }
    public required Id<School> School { get; init; }
    public required Policies.Audience Audience { get; init; }
    public required string Name { get; init; }

    /// <summary>How many belong to it.</summary>
    public required int Size { get; init; }

    /// <summary>How many of them were at a session.</summary>
    public int Confirmed { get; set; }
    public required DateOnly AskedOn { get; init; }
    public required DateOnly Due { get; init; }
    public bool Late { get; set; }

    public int Owed => Size - Confirmed;
}

/// <summary>A link with which somebody without a login reads and signs. Only the digest of its secret is kept.</summary>
public sealed class SigningLink
{
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(14);

    public required Id<Trust> Trust { get; init; }
    public required Id<SigningLink> Id { get; init; }
    public required Id<Round> Round { get; init; }
    public required Id<Person> Person { get; init; }
    public required byte[] TokenDigest { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public required Id<Person>? MadeBy { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When whoever holds it said that they are the person it is for.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }

    public bool WorksAt(DateTimeOffset moment) => RevokedAt is null && moment < ExpiresAt;
}
