using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

// Who signed in when is not in the ledger, which keeps for ever: that would be a timesheet. What changes how somebody gets in is.

/// <summary>A password was chosen: at an invitation, after forgetting it, or in place of another.</summary>
public sealed record PasswordSet(Id<Person> Person, PasswordOccasion Occasion) : PersonEvent(Person);

public enum PasswordOccasion
{
    Invitation,
    Forgotten,
    Changed,

    /// <summary>By the operator at the command line.</summary>
    Operator,
}

/// <summary>An invitation was taken up: the person has a login.</summary>
public sealed record InvitationAccepted(Id<Person> Person, Id<Invitation> Invitation) : PersonEvent(Person);

/// <summary>Too many wrong passwords or codes in a row.</summary>
public sealed record LockedOut(Id<Person> Person, int Failed, DateTimeOffset Until) : PersonEvent(Person);

public sealed record SecondFactorSet(Id<Person> Person) : PersonEvent(Person);

/// <summary>The person took their own second factor away.</summary>
public sealed record SecondFactorRemoved(Id<Person> Person) : PersonEvent(Person);

/// <summary>Somebody else took it away, so that the person can set up a new one.</summary>
public sealed record SecondFactorReset(Id<Person> Person) : PersonEvent(Person);

public sealed record RecoveryCodesMade(Id<Person> Person, int Count) : PersonEvent(Person);

public sealed record RecoveryCodeUsed(Id<Person> Person, int Left) : PersonEvent(Person);

/// <summary>Every session of the person was ended at once.</summary>
public sealed record SignedOutEverywhere(Id<Person> Person) : PersonEvent(Person);

/// <summary>From now on holders of this role must use a second factor.</summary>
public sealed record SecondFactorAsked(Id<Trust> Trust, Role Role) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Trust, Trust.Value);
}

/// <summary>Holders of this role need no second factor any more.</summary>
public sealed record SecondFactorNotAsked(Id<Trust> Trust, Role Role) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Trust, Trust.Value);
}

public sealed record TokenCreated(Id<Person> Person, Id<AccessToken> Token, bool MayWrite, DateTimeOffset ExpiresAt) : PersonEvent(Person);

public sealed record TokenRevoked(Id<Person> Person, Id<AccessToken> Token) : PersonEvent(Person);
