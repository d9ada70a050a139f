using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.People;

/// <summary>A role that somebody holds today.</summary>
/// <param name="Role">The role's name in this API.</param>
/// <param name="School">Where it is held; null for the whole trust.</param>
public sealed record HeldRoleResponse(Role Role, Id<School>? School);

/// <summary>Somebody on the list of people.</summary>
public sealed record PersonLineResponse
{
    public required Id<Person> Id { get; init; }
    public required string FullName { get; init; }
    public required string? Email { get; init; }

    /// <summary>The last day with the trust, for those who left or are about to.</summary>
    public required DateOnly? LeftOn { get; init; }
    public required LoginState Login { get; init; }

    /// <summary>What they hold today.</summary>
    public required IReadOnlyList<HeldRoleResponse> Roles { get; init; }

    public static PersonLineResponse Of(PersonLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Id = line.Id,
            FullName = line.FullName,
            Email = line.Email,
            LeftOn = line.LeftOn,
            Login = line.Login,
            Roles = [.. line.Roles.Select(r => new HeldRoleResponse(r.Role, r.School))],
        };
    }
}

/// <summary>One person.</summary>
public sealed record PersonResponse
{
    public required Id<Person> Id { get; init; }
    public required string FullName { get; init; }
    public required string? Email { get; init; }

    /// <summary>The last day with the trust, for those who left or are about to.</summary>
    public required DateOnly? LeftOn { get; init; }
    public required LoginState Login { get; init; }
    public required Id<Person>? LineManager { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public static PersonResponse Of(PersonSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new()
        {
            Id = sheet.Person.Id,
            FullName = sheet.Person.FullName,
            Email = sheet.Person.Email,
            LeftOn = sheet.Person.LeftOn,
            Login = sheet.Login,
            LineManager = sheet.Manager?.Id,
            CreatedAt = sheet.Person.CreatedAt,
        };
    }
}

/// <summary>Somebody to put on the list.</summary>
public sealed record AddPersonRequest
{
    /// <summary>As they write it themselves, up to 100 characters.</summary>
    public string? FullName { get; init; }

    /// <summary>Left out for people who get no login and no mail.</summary>
    public string? Email { get; init; }

    /// <summary>The first role. Only those who keep the trust's list may leave it out.</summary>
    public Role? Role { get; init; }

    /// <summary>Where the role is held, by id; null for the whole trust.</summary>
    public Id<School>? School { get; init; }

    /// <summary>The first day of the role; today unless you say.</summary>
    public DateOnly? From { get; init; }
}

/// <summary>What to change about a person; what is left out or null stays as it is.</summary>
public sealed record ChangePersonRequest
{
    /// <summary>As they write it themselves, up to 100 characters.</summary>
    public string? FullName { get; init; }

    /// <summary>Empty takes the address away.</summary>
    public string? Email { get; init; }
}

/// <summary>That somebody leaves.</summary>
/// <param name="LastDay">Their last day with the trust.</param>
public sealed record LeavingRequest(DateOnly? LastDay);

/// <summary>That somebody returns.</summary>
/// <param name="From">Their first day back.</param>
/// <param name="WithRoles">Give back the roles that ended when they left.</param>
public sealed record ReturnRequest(DateOnly? From, bool WithRoles = false);

/// <summary>Who manages somebody.</summary>
/// <param name="Manager">The line manager; null for none.</param>
public sealed record LineManagerRequest(Id<Person>? Manager);

/// <summary>An invitation that is on its way.</summary>
/// <param name="ExpiresAt">Until when its link works.</param>
public sealed record InvitationResponse(Id<Invitation> Id, DateTimeOffset ExpiresAt);
