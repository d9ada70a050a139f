using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Accounts;

/// <summary>An official presence of a school on a platform.</summary>
public sealed class Account
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Account> Id { get; init; }
    public required Id<School> School { get; init; }

    /// <summary>The code of the platform.</summary>
    public required string Platform { get; init; }

    /// <summary>Its name on the platform, such as <c>@stwilgyths</c>.</summary>
    public required string Handle { get; set; }

    /// <summary>What people call it at the school.</summary>
    public required string Name { get; set; }
    public string? Link { get; set; }

    /// <summary>Who looks after what comes in on it; null while nobody does.</summary>
    public Id<Person>? Owner { get; set; }

    /// <summary>Who does when the owner cannot.</summary>
    public Id<Person>? Cover { get; set; }
    public DateOnly? ClosedOn { get; set; }
    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>When somebody last looked at it; null while nobody has.</summary>
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>Until when somebody must look again; null where no policy says.</summary>
    public DateTimeOffset? CheckDue { get; set; }

    /// <summary>The due moment whose miss is written down already.</summary>
    public DateTimeOffset? CheckMissedFor { get; set; }

    public bool IsOpenOn(DateOnly day) => ClosedOn is null || day < ClosedOn;
}
