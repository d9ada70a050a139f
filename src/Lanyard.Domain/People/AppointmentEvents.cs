using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>An event in the history of a person that also belongs to the school where the role is held.</summary>
public abstract record RoleEvent(Id<Person> Person, Role Role, Id<School>? School) : PersonEvent(Person)
{
    public override Id<School>? At => School;
}

public sealed record PersonAppointed(
    Id<Person> Person,
    Id<Appointment> Appointment,
    Role Role,
    Id<School>? School,
    DateOnly From,
    DateOnly? Until
) : RoleEvent(Person, Role, School);

public sealed record AppointmentEnded(Id<Person> Person, Id<Appointment> Appointment, Role Role, Id<School>? School, DateOnly LastDay)
    : RoleEvent(Person, Role, School);

/// <summary>An appointment that was still to come will not begin.</summary>
public sealed record AppointmentWithdrawn(Id<Person> Person, Id<Appointment> Appointment, Role Role, Id<School>? School)
    : RoleEvent(Person, Role, School);

/// <summary>An ending was taken back: the appointment runs as it did before.</summary>
public sealed record AppointmentResumed(Id<Person> Person, Id<Appointment> Appointment, Role Role, Id<School>? School, DateOnly? Until)
    : RoleEvent(Person, Role, School);

/// <summary>The person is the deputy; the holder of the role stands beside them.</summary>
public sealed record DeputyNamed(
    Id<Person> Person,
    Id<Person> Holder,
    Id<Deputyship> Deputyship,
    Role Role,
    Id<School>? School,
    DateOnly From,
    DateOnly Until
) : RoleEvent(Person, Role, School);

/// <summary>A deputyship ended before its day; without a last day it never began.</summary>
public sealed record DeputyshipEnded(
    Id<Person> Person,
    Id<Person> Holder,
    Id<Deputyship> Deputyship,
    Role Role,
    Id<School>? School,
    DateOnly? LastDay
) : RoleEvent(Person, Role, School);
