using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>An event in the history of a person.</summary>
public abstract record PersonEvent(Id<Person> Person) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
}

public sealed record PersonAdded(Id<Person> Person) : PersonEvent(Person);

public sealed record PersonAppointed(
    Id<Person> Person,
    Id<Appointment> Appointment,
    Role Role,
    Id<School>? School,
    DateOnly From,
    DateOnly? Until
) : PersonEvent(Person)
{
    public override Id<School>? At => School;
}

public sealed record DeputyNamed(
    Id<Person> Person,
    Id<Person> Holder,
    Id<Deputyship> Deputyship,
    Role Role,
    Id<School>? School,
    DateOnly From,
    DateOnly Until
) : PersonEvent(Person)
{
    public override Id<School>? At => School;
}

public sealed record LineManagerSet(Id<Person> Person, Id<Person>? Manager) : PersonEvent(Person);
