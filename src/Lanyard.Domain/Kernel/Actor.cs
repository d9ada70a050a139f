using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Kernel;

/// <summary>Who does something: a person, a person as a deputy for another, the clock, or the operator at the command line.</summary>
public sealed record Actor(Id<Trust> Trust, ActorKind Kind, Id<Person>? Person = null, Id<Person>? DeputyFor = null)
{
    /// <summary>Whoever comes with a token may do no more than this, whatever their roles say; null for all that they may.</summary>
    public IReadOnlySet<Permission>? Only { get; init; }

    public static Actor Of(Id<Trust> trust, Id<Person> person) => new(trust, ActorKind.Person, person);

    public static Actor Clock(Id<Trust> trust) => new(trust, ActorKind.Clock);

    public static Actor Operator(Id<Trust> trust) => new(trust, ActorKind.Operator);
}

public enum ActorKind
{
    Person,
    Clock,
    Operator,
}
