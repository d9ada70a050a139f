using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>An event in the history of a person.</summary>
public abstract record PersonEvent(Id<Person> Person) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Person, Person.Value);
}

public sealed record PersonAdded(Id<Person> Person) : PersonEvent(Person);

/// <summary>What was changed, never from what or to what.</summary>
public sealed record PersonChanged(Id<Person> Person, bool Name, bool Email) : PersonEvent(Person);

public sealed record PersonLeft(Id<Person> Person, DateOnly LastDay) : PersonEvent(Person);

public sealed record PersonReturned(Id<Person> Person, DateOnly From) : PersonEvent(Person);

public sealed record LineManagerSet(Id<Person> Person, Id<Person>? Manager) : PersonEvent(Person);

/// <summary>A file was imported; each person in it has events of their own beside this one.</summary>
public sealed record PeopleImported(Id<Trust> Trust, Id<PeopleImport> Import, int Added, int Changed, int Appointed) : LedgerEvent
{
    public override Subject Subject => new(SubjectKind.Trust, Trust.Value);
}
