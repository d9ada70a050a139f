using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
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

public sealed class Appoint(Changes changes)
{
    public async Task<Outcome<Id<Appointment>>> DoAsync(Actor actor, NewAppointment wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        if (Refuse(wanted) is { } refusal)
            return refusal;
        await using var change = await changes.BeginAsync(actor, ct);
        if (!await change.Db.People.AnyAsync(p => p.Id == wanted.Person, ct))
            return new Refusal("Choose somebody from the list of people.", "person");
        if (wanted.School is { } school && !await change.Db.Schools.AnyAsync(s => s.Id == school, ct))
            return new Refusal("Choose one of the trust's schools.", "school");
        var same = await change
            .Db.Appointments.Where(a => a.Person == wanted.Person && a.Role == wanted.Role && a.School == wanted.School)
            .ToListAsync(ct);
        if (same.Any(a => a.From <= (wanted.Until ?? DateOnly.MaxValue) && wanted.From <= (a.Until ?? DateOnly.MaxValue)))
            return new Refusal("They hold this role in that time already.", "role");
        var id = Id<Appointment>.New(change.Now);
        change.Db.Add(
            new Appointment
            {
                Trust = actor.Trust,
                Id = id,
                Person = wanted.Person,
                Role = wanted.Role,
                School = wanted.School,
                From = wanted.From,
                Until = wanted.Until,
            }
        );
        change.Record(new PersonAppointed(wanted.Person, id, wanted.Role, wanted.School, wanted.From, wanted.Until));
        await change.CommitAsync(ct);
        return id;
    }

    private static Refusal? Refuse(NewAppointment wanted)
    {
        var sheet = Roles.Of(wanted.Role);
        if (!sheet.Seat.HasFlag(wanted.School is null ? Seat.Trust : Seat.School))
            return wanted.School is null
                ? new($"{sheet.Name} is a role at a school: choose which.", "school")
                : new($"{sheet.Name} is a role for the whole trust: choose no school.", "school");
        return wanted.Until < wanted.From ? new("Enter a last day that is not before the first day.", "until") : null;
    }
}
