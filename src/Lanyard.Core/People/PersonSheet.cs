using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Core.People;

/// <summary>Somebody as other people's pages mention them.</summary>
public sealed record NamedPerson(Id<Person> Id, string FullName, DateOnly? LeftOn);

/// <summary>A deputyship with both names.</summary>
public sealed record NamedDeputyship(Deputyship Deputyship, Appointment Appointment, NamedPerson Holder, NamedPerson Deputy)
{
    public bool HeldOn(DateOnly day) => Deputyship.HeldOn(day) && Appointment.HeldOn(day);
}

/// <summary>Everything that one person's page shows: what they hold, who stands in for them and for whom they do, who manages whom.</summary>
public sealed record PersonSheet(
    PersonStanding Standing,
    LoginState Login,
    IReadOnlyList<NamedDeputyship> Deputies,
    IReadOnlyList<NamedDeputyship> StandsInFor,
    NamedPerson? Manager,
    IReadOnlyList<NamedPerson> Manages,
    IReadOnlyList<Invitation> Invitations
)
{
    public Person Person => Standing.Person;
}
