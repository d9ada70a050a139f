using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>
/// Who asks for a change among people, and what they may do today. The operator at the command line and the clock stand outside the table
/// of roles: they found the trust before anybody holds one.
/// </summary>
public sealed record Authority(Actor Actor, Access Access)
{
    private bool IsPerson => Actor.Kind == ActorKind.Person;

    public bool Is(Id<Person> person) => IsPerson && Actor.Person == person;

    /// <summary>At the school; for the whole trust when there is none.</summary>
    public bool May(Permission permission, Id<School>? school) =>
        !IsPerson || (school is { } at ? Access.May(permission, at) : Access.May(permission));

    public bool MayAppoint(Role role, Id<School>? school) => !IsPerson || Access.MayAppoint(role, school);

    /// <inheritdoc cref="Access.AnswersFor"/>
    public bool AnswersFor(Access other) => !IsPerson || Access.AnswersFor(other);
}
