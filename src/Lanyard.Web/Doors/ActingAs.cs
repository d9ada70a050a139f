using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Doors;

/// <summary>
/// Who the ledger says did something to a person. An address that names a person names no school, so the door cannot tell: whoever may do
/// this only as a deputy does it for the holder of the role, and both are recorded.
/// </summary>
public static class ActingAs
{
    /// <summary>Changes an entry on the list of people.</summary>
    public static Actor Keeping(this CurrentPerson current, PersonStanding person)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(person);
        return current.Actor with { DeputyFor = current.Access.ActingFor(Permission.ManagePeople, person.Schools) };
    }

    /// <summary>Keeps the list of a school, or of the trust.</summary>
    public static Actor Keeping(this CurrentPerson current, Id<School>? school)
    {
        ArgumentNullException.ThrowIfNull(current);
        return current.Actor with { DeputyFor = current.Access.ActingFor(Permission.ManagePeople, school) };
    }

    /// <summary>Gives, ends or lends a role. One's own role one handles in one's own name.</summary>
    public static Actor Giving(this CurrentPerson current, Role role, Id<School>? school, params IReadOnlyCollection<Id<Person>> own)
    {
        ArgumentNullException.ThrowIfNull(current);
        return current.Actor with { DeputyFor = own.Contains(current.Who.Person) ? null : current.Access.ActingToAppoint(role, school) };
    }
}
