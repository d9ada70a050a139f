using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.People;

/// <summary>Somebody's roles and who stands in for them.</summary>
internal static class AppointmentsApi
{
    public static void Map(IEndpointRouteBuilder people)
    {
        var roles = people.MapGroup("/{person}/appointments");
        roles.MapGet("", ListAsync).Needs(Permission.UseLanyard).Says("ListAppointments", "The roles somebody holds, held and will hold");
        roles
            .MapPost("", AppointAsync)
            .Needs(Permission.ManagePeople)
            .Says("Appoint", "Give somebody a role", "The same role for the same days again changes nothing.");
        roles
            .MapPost("/{appointment}/end", EndAsync)
            .Needs(Permission.UseLanyard)
            .Says(
                "EndAppointment",
                "End a role, or withdraw one that is still to come",
                "For those who may appoint to it, and its holder."
            );
        roles
            .MapPost("/{appointment}/deputies", NameAsync)
            .Needs(Permission.SeeRoles)
            .Says("NameDeputy", "Name who stands in for some days", "For those who may appoint to the role, and its holder.");
        roles
            .MapDelete("/{appointment}/deputies/{deputyship}", EndDeputyAsync)
            .Needs(Permission.SeeRoles)
            .Says("EndDeputyship", "End a deputyship now", "For those who may name the deputy, and the deputy.");
    }

    private static async Task<Results<Ok<Page<AppointmentResponse>>, ProblemAnswer>> ListAsync(
        Id<Person> person,
        FoundPerson found,
        CancellationToken ct
    ) =>
        await found.OfAsync(person, ct) is { } sheet
            ? TypedResults.Ok(
                new Page<AppointmentResponse>([.. sheet.Standing.Appointments.Select(a => AppointmentResponse.Of(a, sheet))], null)
            )
            : ProblemAnswer.NotFound();

    private static async Task<Results<Ok<AppointmentResponse>, ProblemAnswer>> AppointAsync(
        Id<Person> person,
        AppointRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        Appoint appoint,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is null)
            return ProblemAnswer.NotFound();
        if (wanted.Role is not { } role)
            return ProblemAnswer.Refused("Choose a role.", "role");
        if (wanted.From is not { } from)
            return ProblemAnswer.Refused("Enter the first day.", "from");
        var made = await appoint.DoAsync(
            current.Giving(role, wanted.School),
            new()
            {
                Person = person,
                Role = role,
                School = wanted.School,
                From = from,
                Until = wanted.Until,
            },
            ct
        );
        return made.Ok ? await AnswerAsync(person, made.Value, found, ct) : ProblemAnswer.Refused(made);
    }

    private static async Task<Results<Ok<Page<AppointmentResponse>>, ProblemAnswer>> EndAsync(
        Id<Person> person,
        Id<Appointment> appointment,
        EndAppointmentRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        EndAppointment end,
        CancellationToken ct
    )
    {
        if (Held(await found.OfAsync(person, ct), appointment) is not { } held)
            return ProblemAnswer.NotFound();
        if (wanted.Until is not { } until)
            return ProblemAnswer.Refused("Enter the last day.", "until");
        var ended = await end.DoAsync(current.Giving(held.Role, held.School, person), appointment, until, ct);
        return ended.Ok ? await ListAsync(person, found, ct) : ProblemAnswer.Refused(ended);
    }

    private static async Task<Results<Ok<AppointmentResponse>, ProblemAnswer>> NameAsync(
        Id<Person> person,
        Id<Appointment> appointment,
        NameDeputyRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        NameDeputy name,
        CancellationToken ct
    )
    {
        if (Held(await found.OfAsync(person, ct), appointment) is not { } held)
            return ProblemAnswer.NotFound();
        if (wanted.Deputy is not { } deputy)
            return ProblemAnswer.Refused("Choose somebody from the list of people.", "deputy");
        if (wanted.From is not { } from)
            return ProblemAnswer.Refused("Enter the first day.", "from");
        if (wanted.Until is not { } until)
            return ProblemAnswer.Refused("Enter the last day.", "until");
        var named = await name.DoAsync(
            current.Giving(held.Role, held.School, person),
            new()
            {
                Appointment = appointment,
                Deputy = deputy,
                From = from,
                Until = until,
            },
            ct
        );
        return named.Ok ? await AnswerAsync(person, appointment, found, ct) : ProblemAnswer.Refused(named);
    }

    private static async Task<Results<NoContent, ProblemAnswer>> EndDeputyAsync(
        Id<Person> person,
        Id<Appointment> appointment,
        Id<Deputyship> deputyship,
        CurrentPerson current,
        FoundPerson found,
        EndDeputyship end,
        CancellationToken ct
    )
    {
        var sheet = await found.OfAsync(person, ct);
        if (
            Held(sheet, appointment) is not { } held
            || sheet!.Deputies.FirstOrDefault(d => d.Deputyship.Id == deputyship && d.Appointment.Id == appointment) is not { } deputy
        )
            return ProblemAnswer.NotFound();
        var ended = await end.DoAsync(current.Giving(held.Role, held.School, person, deputy.Deputy.Id), deputyship, ct);
        return ended.Ok ? TypedResults.NoContent() : ProblemAnswer.Refused(ended);
    }

    private static Appointment? Held(PersonSheet? sheet, Id<Appointment> appointment) =>
        sheet?.Standing.Appointments.FirstOrDefault(a => a.Id == appointment);

    private static async Task<Results<Ok<AppointmentResponse>, ProblemAnswer>> AnswerAsync(
        Id<Person> person,
        Id<Appointment> appointment,
        FoundPerson found,
        CancellationToken ct
    )
    {
        var sheet = (await found.OfAsync(person, ct))!;
        return TypedResults.Ok(AppointmentResponse.Of(Held(sheet, appointment)!, sheet));
    }
}
