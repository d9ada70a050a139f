using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.People;

/// <summary>Who holds which role today, who stands in, and what is vacant.</summary>
public static class RegisterApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/schools/{school}/role-register", OfSchoolAsync)
            .WithTags("Roles")
            .Needs(Permission.SeeRoles)
            .Says("GetRoleRegister", "The roles at a school today, with deputies and vacancies");
        v1.MapGet("/role-register", OfTrustAsync)
            .WithTags("Roles")
            .Needs(Permission.SeePeople, Reach.Trust)
            .Says("GetRoleRegisterOfTrust", "The roles of the trust itself today, with deputies and vacancies");
    }

    private static Task<Ok<Page<RegisterLineResponse>>> OfSchoolAsync(
        string school,
        CurrentPerson current,
        RegisterQueries register,
        TimeProvider clock,
        CancellationToken ct
    ) => ReadAsync(current.School!.Id, register, clock, ct);

    private static Task<Ok<Page<RegisterLineResponse>>> OfTrustAsync(RegisterQueries register, TimeProvider clock, CancellationToken ct) =>
        ReadAsync(null, register, clock, ct);

    private static async Task<Ok<Page<RegisterLineResponse>>> ReadAsync(
        Id<School>? school,
        RegisterQueries register,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var named = await register.OfAsync(school, UkTime.DateOf(clock.GetUtcNow()), ct);
        return TypedResults.Ok(new Page<RegisterLineResponse>([.. named.Lines.Select(l => Line(l, named.People))], null));
    }

    private static RegisterLineResponse Line(RegisterLine line, IReadOnlyDictionary<Id<Person>, NamedPerson> people) =>
        new(
            line.Role,
            line.Vacant,
            line.VacantSince,
            [
                .. line.Holders.Select(h => new HolderResponse(
                    h.Appointment.Person,
                    people[h.Appointment.Person].FullName,
                    h.Appointment.From,
                    h.Appointment.Until,
                    [.. h.Deputies.Select(d => new DeputyResponse(d.Id, d.Deputy, people[d.Deputy].FullName, d.From, d.Until))]
                )),
            ]
        );
}

/// <summary>A role and who holds it today.</summary>
/// <param name="Role">The role's name in this API.</param>
/// <param name="Vacant">Somebody must hold it here and nobody does.</param>
/// <param name="VacantSince">The first day without a holder; null when nobody ever held it, or when it is held.</param>
/// <param name="Holders">Those who hold it today.</param>
public sealed record RegisterLineResponse(Role Role, bool Vacant, DateOnly? VacantSince, IReadOnlyList<HolderResponse> Holders);

/// <summary>Somebody who holds a role today.</summary>
/// <param name="Deputies">Who stands in for them today.</param>
public sealed record HolderResponse(
    Id<Person> Person,
    string FullName,
    DateOnly From,
    DateOnly? Until,
    IReadOnlyList<DeputyResponse> Deputies
);
