using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>A person holds a role from a date, until a date or until further notice, at one school or for the whole trust.</summary>
public sealed class Appointment
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Appointment> Id { get; init; }
    public required Id<Person> Person { get; init; }
    public required Role Role { get; init; }

    /// <summary>The school; null when the role is held for the whole trust.</summary>
    public required Id<School>? School { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it is held; null until further notice.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Did recording that the person left set the last day? Then <see cref="UntilBeforeLeaving"/> is what it was before.</summary>
    public bool EndedByLeaving { get; set; }
    public DateOnly? UntilBeforeLeaving { get; set; }

    public bool HeldOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public bool OverBy(DateOnly day) => Until < day;

    public bool Meets(DateOnly from, DateOnly? until) => From <= (until ?? DateOnly.MaxValue) && from <= (Until ?? DateOnly.MaxValue);
}
