using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.People;

/// <summary>A role that somebody holds, held or will hold.</summary>
public sealed record AppointmentResponse
{
    public required Id<Appointment> Id { get; init; }
    public required Role Role { get; init; }

    /// <summary>Where it is held; null for the whole trust.</summary>
    public required Id<School>? School { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null until further notice.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>Who stands in, stood in or will stand in for the holder.</summary>
    public required IReadOnlyList<DeputyResponse> Deputies { get; init; }

    public static AppointmentResponse Of(Appointment appointment, PersonSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        ArgumentNullException.ThrowIfNull(sheet);
        return new()
        {
            Id = appointment.Id,
            Role = appointment.Role,
            School = appointment.School,
            From = appointment.From,
            Until = appointment.Until,
            Deputies =
            [
                .. sheet
                    .Deputies.Where(d => d.Appointment.Id == appointment.Id)
                    .Select(d => new DeputyResponse(
                        d.Deputyship.Id,
                        d.Deputy.Id,
                        d.Deputy.FullName,
                        d.Deputyship.From,
                        d.Deputyship.Until
                    )),
            ],
        };
    }
}

/// <summary>A deputy and their days.</summary>
/// <param name="Id">The deputyship.</param>
/// <param name="Deputy">Who stands in.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public sealed record DeputyResponse(Id<Deputyship> Id, Id<Person> Deputy, string FullName, DateOnly From, DateOnly Until);

/// <summary>A role to give.</summary>
public sealed record AppointRequest
{
    public Role? Role { get; init; }

    /// <summary>Where it is held, by id; null for the whole trust.</summary>
    public Id<School>? School { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null until further notice.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>When a role ends.</summary>
/// <param name="Until">The last day. Before the first day of an appointment that is still to come: it will not begin.</param>
public sealed record EndAppointmentRequest(DateOnly? Until);

/// <summary>Who stands in for the holder of a role, and when.</summary>
/// <param name="Deputy">The deputy.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public sealed record NameDeputyRequest(Id<Person>? Deputy, DateOnly? From, DateOnly? Until);
