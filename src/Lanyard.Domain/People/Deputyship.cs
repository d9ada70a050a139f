using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>For some days a deputy may do what the holder of an appointment may do; both names are recorded with everything done so.</summary>
public sealed class Deputyship
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Deputyship> Id { get; init; }
    public required Id<Appointment> Appointment { get; init; }
    public required Id<Person> Deputy { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; set; }

    public bool HeldOn(DateOnly day) => From <= day && day <= Until;
}
