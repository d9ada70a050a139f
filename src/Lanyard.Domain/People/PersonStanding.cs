using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>What the deciders need to know about one person: who they are, and every appointment and deputyship of theirs, old ones too.</summary>
public sealed record PersonStanding(Person Person, IReadOnlyList<Appointment> Appointments, IReadOnlyList<HeldDeputyship> Deputyships)
{
    public Id<Person> Id => Person.Id;
    public string Name => Person.FullName;

    public bool HasLeftBy(DateOnly day) => Person.LeftOn < day;

    /// <summary>Everything they may do from this day on, whether it has begun or not.</summary>
    public Access From(DateOnly day) =>
        new(
            Appointments
                .Where(a => !a.OverBy(day))
                .Select(a => new HeldRole(a.Role, a.School))
                .Concat(
                    Deputyships
                        .Where(d => d.Deputyship.Until >= day && !d.Of.OverBy(day))
                        .Select(d => new HeldRole(d.Of.Role, d.Of.School, d.Of.Person))
                )
        );

    /// <summary>The schools where they hold, will hold or held a role.</summary>
    public IEnumerable<Id<School>> Schools => Appointments.Where(a => a.School is not null).Select(a => a.School!.Value).Distinct();
}

/// <summary>A deputyship and the appointment that it is for.</summary>
public sealed record HeldDeputyship(Deputyship Deputyship, Appointment Of)
{
    /// <summary>A deputy stands in only while the role itself is held.</summary>
    public bool HeldOn(DateOnly day) => Deputyship.HeldOn(day) && Of.HeldOn(day);
}
