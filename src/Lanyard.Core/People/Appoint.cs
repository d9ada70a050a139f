using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

public sealed record NewAppointment
{
    public required Id<Person> Person { get; init; }
    public required Role Role { get; init; }

    /// <summary>Null for the whole trust.</summary>
    public required Id<School>? School { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
}

/// <summary>Gives somebody a role. The same again changes nothing.</summary>
public sealed class Appoint(Changes changes)
{
    public async Task<Outcome<Id<Appointment>>> DoAsync(Actor actor, NewAppointment wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockPersonAsync(wanted.Person, ct);
        if (await change.StandingAsync(wanted.Person, ct) is not { } person)
            return PeopleRows.NoSuchPerson;
        var wish = new AppointmentWish(wanted.Role, wanted.School, wanted.From, wanted.Until);
        if (Appointing.Same(person, wish) is { } same)
            return same.Id;
        var made = await StepAsync(change, await change.AuthorityAsync(ct), person, wish, ct);
        if (!made.Ok)
            return made;
        await change.TellHolderAsync(person.Id, NotificationKind.RoleGiven, ct);
        await change.CommitAsync(ct);
        return made;
    }

    /// <summary>One step of a change that also does other things.</summary>
    internal static async Task<Outcome<Id<Appointment>>> StepAsync(
        Change change,
        Authority by,
        PersonStanding person,
        AppointmentWish wish,
        CancellationToken ct
    )
    {
        if (wish.School is { } school && !await change.Db.Schools.AnyAsync(s => s.Id == school, ct))
            return new Refusal("Choose one of the trust's schools.", "school");
        if (Appointing.Refuse(by, person, wish, change.Today()) is { } refusal)
            return refusal;
        return change.Appointed(person.Id, wish);
    }
}
