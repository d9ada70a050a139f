using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignOff;

/// <summary>An event in the history of a round; at a school when it is about one.</summary>
public abstract record RoundEvent(Id<Round> Round, Id<School>? School) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Round, Round.Value);
    public override Id<School>? At => School;
}

/// <summary>An event in the history of somebody who is asked to sign; at no school for the trust's own people.</summary>
public abstract record SignatoryEvent(Id<Person> Person, Id<Round> Round, Id<School>? School) : PersonEvent(Person)
{
    public override Id<School>? At => School;
}

public sealed record RoundStarted(
    Id<Round> Round,
    Id<HeldPolicy> Policy,
    Id<Edition> Edition,
    Id<School>? School,
    IReadOnlyList<Audience> Audiences,
    DateOnly Due,
    int ToAsk
) : RoundEvent(Round, School);

/// <summary>Everybody who was to be asked at the beginning has been.</summary>
public sealed record RoundOpened(Id<Round> Round, Id<School>? School, int Asked) : RoundEvent(Round, School);

/// <summary>An edition that is no material change came into force: whoever still owes signs that one.</summary>
public sealed record RoundMovedOn(Id<Round> Round, Id<School>? School, Id<Edition> From, Id<Edition> Edition) : RoundEvent(Round, School);

/// <param name="Missing">How many had not signed.</param>
public sealed record RoundClosed(Id<Round> Round, Id<School>? School, RoundEnd Ended, int Missing, Id<Round>? ReplacedBy)
    : RoundEvent(Round, School);

/// <summary>The last day passed, and so many had not signed.</summary>
public sealed record SignaturesLate(Id<Round> Round, Id<School>? School, int People) : RoundEvent(Round, School);

/// <summary>Those who still owe were reminded, by the clock or by somebody.</summary>
public sealed record RoundReminded(Id<Round> Round, Id<School>? School, int Told) : RoundEvent(Round, School);

/// <summary>People whom Lanyard does not know by name are asked together.</summary>
public sealed record GroupAsked(Id<Round> Round, Id<SigningGroup> Group, Id<School>? School, Audience Audience, int Size, DateOnly Due)
    : RoundEvent(Round, School);

/// <summary>Somebody held a session with a group, and so many were there.</summary>
public sealed record GroupSigned(
    Id<Round> Round,
    Id<SigningGroup> Group,
    Id<Receipt> Receipt,
    Id<School>? School,
    Audience Audience,
    int Present,
    DateOnly HeldOn,
    Id<Edition> Edition,
    Fingerprint Text
) : RoundEvent(Round, School);

public sealed record SignatureAsked(Id<Person> Person, Id<Round> Round, Id<School>? School, DateOnly Due, bool Joiner)
    : SignatoryEvent(Person, Round, School);

/// <summary>They paged through the text to its end and said so.</summary>
public sealed record PolicyReadToEnd(Id<Person> Person, Id<Round> Round, Id<School>? School, Id<Edition> Edition, Fingerprint Text)
    : SignatoryEvent(Person, Round, School);

/// <summary>Somebody signed exactly the text with this fingerprint.</summary>
public sealed record PolicySigned(
    Id<Person> Person,
    Id<Round> Round,
    Id<School>? School,
    Id<Receipt> Receipt,
    Id<Edition> Edition,
    Fingerprint Text,
    SigningWay Way,
    DateTimeOffset ReadToEndAt
) : SignatoryEvent(Person, Round, School);

public sealed record SignatureRefused(Id<Person> Person, Id<Round> Round, Id<School>? School, Id<Edition> Edition)
    : SignatoryEvent(Person, Round, School);

/// <summary>They left, or are none of those any more whom the round asks.</summary>
public sealed record SignatoryLetGo(Id<Person> Person, Id<Round> Round, Id<School>? School) : SignatoryEvent(Person, Round, School);

/// <summary>The interval that the policy states is over, and there is no newer signature.</summary>
public sealed record SignatureLapsed(Id<Person> Person, Id<Round> Round, Id<School>? School, Id<Receipt> Receipt, DateOnly From)
    : SignatoryEvent(Person, Round, School);

/// <summary>Somebody without a login was given a link with which to read and sign.</summary>
public sealed record SigningLinkMade(Id<Person> Person, Id<Round> Round, Id<SigningLink> Link, DateTimeOffset ExpiresAt)
    : SignatoryEvent(Person, Round, null);

public sealed record SigningLinkRevoked(Id<Person> Person, Id<Round> Round, Id<SigningLink> Link) : SignatoryEvent(Person, Round, null);
