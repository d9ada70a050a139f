using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

public sealed record NewDeputy
{
    public required Id<Appointment> Appointment { get; init; }
    public required Id<Person> Deputy { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
}

/// <summary>Names who stands in for the holder of a role, for some days. The same again changes nothing.</summary>
public sealed class NameDeputy(Changes changes)
{
    public async Task<Outcome<Id<Deputyship>>> DoAsync(Actor actor, NewDeputy wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await change.Db.Appointments.SingleOrDefaultAsync(a => a.Id == wanted.Appointment, ct) is not { } appointment)
            return PeopleRows.NoSuchAppointment;
        if (await change.StandingAsync(wanted.Deputy, ct) is not { } deputy)
            return PeopleRows.NoSuchChoice("deputy");
        var others = await change.Db.Deputyships.Where(d => d.Appointment == appointment.Id).ToListAsync(ct);
        if (others.Find(d => d.Deputy == deputy.Id && d.From == wanted.From && d.Until == wanted.Until) is { } same)
            return same.Id;
        var by = await change.AuthorityAsync(ct);
        if (Deputising.Refuse(by, appointment, others, deputy, new(wanted.From, wanted.Until), change.Today()) is { } refusal)
            return refusal;
        var id = Id<Deputyship>.New(change.Now);
        change.Db.Add(
            new Deputyship
            {
                Trust = actor.Trust,
                Id = id,
                Appointment = appointment.Id,
                Deputy = deputy.Id,
                From = wanted.From,
                Until = wanted.Until,
            }
        );
        change.Record(new DeputyNamed(deputy.Id, appointment.Person, id, appointment.Role, appointment.School, wanted.From, wanted.Until));
        await change.NotifyAsync(deputy.Id, NotificationKind.DeputyNamed, "/", ct);
        await change.CommitAsync(ct);
        return id;
    }
}
