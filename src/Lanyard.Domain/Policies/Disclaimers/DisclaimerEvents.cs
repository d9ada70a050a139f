using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Disclaimers;

/// <summary>A school offered wording to copy, exactly the words with this fingerprint.</summary>
public sealed record DisclaimerWordingOffered(Id<School> School, int Number, Fingerprint Text) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}

public sealed record DisclaimersAsked(Id<School> School, DateOnly AskedOn) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.School, School.Value);
    public override Id<School>? At => School;
}

/// <summary>Somebody answered what the policies ask about private accounts. What they answered is in the register and not here.</summary>
public sealed record ViewsDeclared(Id<School> School, Id<Person> Person) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
    public override Id<School>? At => School;
}

/// <summary>Somebody looked at an account of theirs and saw the disclaimer there.</summary>
public sealed record DisclaimerConfirmed(Id<LinkedAccount> Account, Id<School> School, Id<Person> Person) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
    public override Id<School>? At => School;
}

/// <summary>Somebody said that an account of theirs shows no disclaimer.</summary>
public sealed record DisclaimerMissing(Id<LinkedAccount> Account, Id<School> School, Id<Person> Person) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
    public override Id<School>? At => School;
}

/// <summary>An account is off the register: it is closed, no longer linked, or its owner has gone.</summary>
public sealed record LinkedAccountRemoved(Id<LinkedAccount> Account, Id<School> School, Id<Person> Person) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
    public override Id<School>? At => School;
}
