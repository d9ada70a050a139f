using Lanyard.Core.Accounts;
using Lanyard.Domain.Accounts;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.Accounts;

/// <summary>An account to enter on the register.</summary>
public sealed record AccountRequest
{
    /// <summary>The code of the platform, such as `facebook`; `other` for a site that has none.</summary>
    public string? Platform { get; init; }

    /// <summary>Its name there, such as `@stwilgyths`.</summary>
    public string? Handle { get; init; }

    /// <summary>What people call it at the school.</summary>
    public string? Name { get; init; }

    /// <summary>Its address on the web.</summary>
    public string? Link { get; init; }

    /// <summary>Who looks after what comes in.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>Who stands in for them.</summary>
    public Id<Person>? Cover { get; init; }

    internal AccountWish Wish() =>
        new()
        {
            Platform = Platform,
            Handle = Handle,
            Name = Name,
            Link = Link,
            Owner = Owner,
            Cover = Cover,
        };
}

/// <summary>An official account of a school.</summary>
public sealed record AccountResponse
{
    public required Id<Account> Id { get; init; }
    public required Id<School> School { get; init; }

    /// <summary>The code of the platform.</summary>
    public required string Platform { get; init; }

    /// <summary>Its name there.</summary>
    public required string Handle { get; init; }

    /// <summary>What people call it at the school.</summary>
    public required string Name { get; init; }
    public string? Link { get; init; }

    /// <summary>Who looks after what comes in.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>Who stands in for them.</summary>
    public Id<Person>? Cover { get; init; }

    /// <summary>When somebody last looked at it; null while nobody has.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>Until when somebody must look again; null where no policy says.</summary>
    public DateTimeOffset? CheckDue { get; init; }

    /// <summary>Null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    internal static AccountResponse Of(AccountLine line) =>
        new()
        {
            Id = line.Account.Id,
            School = line.Account.School,
            Platform = line.Account.Platform,
            Handle = line.Account.Handle,
            Name = line.Account.Name,
            Link = line.Account.Link,
            Owner = line.Account.Owner,
            Cover = line.Account.Cover,
            CheckedAt = line.Account.CheckedAt,
            CheckDue = line.Account.CheckDue,
            ClosedOn = line.Account.ClosedOn,
        };
}

/// <summary>A look at an account.</summary>
/// <param name="At">When somebody looked.</param>
/// <param name="Found">Whether there was anything to report.</param>
/// <param name="By">Who looked, by name; null for somebody no longer on record.</param>
public sealed record CheckResponse(DateTimeOffset At, CheckFinding Found, string? By);

/// <summary>That you looked at an account.</summary>
public sealed record CheckRequest
{
    /// <summary>Whether there was anything to report.</summary>
    public CheckFinding? Found { get; init; }
}
