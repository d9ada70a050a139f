using Lanyard.Domain.People;
using Lanyard.Web.Api.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.People;

/// <summary>The one table that says which role may do what.</summary>
public static class RolesApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var roles = v1.MapGroup("/roles").WithTags("Roles");
        roles
            .MapGet("", List)
            .Needs(Permission.UseLanyard)
            .Says("ListRoles", "Every role, where it is held, and what it lets its holder do", "The table is short and comes whole.");
    }

    private static Ok<Page<RoleResponse>> List() =>
        TypedResults.Ok(
            new Page<RoleResponse>(
                [
                    .. Enum.GetValues<Role>()
                        .Select(Roles.Of)
                        .Select(s => new RoleResponse(
                            s.Role,
                            s.Name,
                            s.Seat.HasFlag(Seat.School),
                            s.Seat.HasFlag(Seat.Trust),
                            s.MissedWhenVacant,
                            [.. s.Permissions.Order()]
                        )),
                ],
                null
            )
        );
}

/// <summary>One line of the table of roles.</summary>
/// <param name="Role">The role's name in this API.</param>
/// <param name="Name">What the role is called.</param>
/// <param name="AtSchools">It can be held at a school.</param>
/// <param name="ForTrust">It can be held for the whole trust.</param>
/// <param name="MissedWhenVacant">When nobody holds it, that shows as a vacancy.</param>
/// <param name="Permissions">What its holder may do.</param>
public sealed record RoleResponse(
    Role Role,
    string Name,
    bool AtSchools,
    bool ForTrust,
    bool MissedWhenVacant,
    IReadOnlyList<Permission> Permissions
);
