using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Me;

/// <summary>Who asks, and what they may do today.</summary>
public static class MeApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var me = v1.MapGroup("/me").WithTags("Me");
        me.MapGet("", Get)
            .Needs(Permission.UseLanyard)
            .Says("GetMe", "Who you are, the roles that you hold today, and what they let you do at which school");
    }

    private static Ok<MeResponse> Get(CurrentPerson current, TimeProvider clock)
    {
        var who = current.Who;
        return TypedResults.Ok(
            new MeResponse
            {
                Person = new(who.Person, who.FullName),
                Trust = new(who.Trust, who.TrustName),
                Day = UkTime.DateOf(clock.GetUtcNow()),
                Roles = [.. who.Access.Held.Select(h => new MyRole(h.Role, Roles.Of(h.Role).Name, h.School, h.DeputyFor))],
                Permissions = [.. Enum.GetValues<Permission>().Where(who.Access.May)],
                Schools =
                [
                    .. who.OwnSchools.Select(s => new MySchool(
                        s.Id,
                        s.Slug,
                        s.Name,
                        [.. Enum.GetValues<Permission>().Where(p => who.Access.May(p, s.Id))]
                    )),
                ],
            }
        );
    }
}

/// <summary>Who asks, and what they may do today.</summary>
public sealed record MeResponse
{
    public required MyName Person { get; init; }
    public required MyTrust Trust { get; init; }

    /// <summary>The day, in the United Kingdom, on which all of this holds.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The roles held today, in one's own right or as a deputy.</summary>
    public required IReadOnlyList<MyRole> Roles { get; init; }

    /// <summary>What you may do for the trust as a whole, and so at each of its schools.</summary>
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary>The schools that you have to do with, and what you may do at each.</summary>
    public required IReadOnlyList<MySchool> Schools { get; init; }
}

/// <summary>You.</summary>
public sealed record MyName(Id<Person> Id, string FullName);

/// <summary>Your trust.</summary>
public sealed record MyTrust(Id<Trust> Id, string Name);

/// <summary>A role that you hold today.</summary>
/// <param name="Role">The role's name in this API.</param>
/// <param name="Name">What the role is called.</param>
/// <param name="School">The school; null for the whole trust.</param>
/// <param name="DeputyFor">The person for whom you stand in; null when the role is your own.</param>
public sealed record MyRole(Role Role, string Name, Id<School>? School, Id<Person>? DeputyFor);

/// <summary>A school, and what you may do there.</summary>
public sealed record MySchool(Id<School> Id, string Slug, string Name, IReadOnlyList<Permission> Permissions);
