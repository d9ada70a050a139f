using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Core.People;

/// <summary>
/// Somebody leaves: every role and deputyship of theirs ends on the last day, and with it what they may do here. Recorded again with
/// another day, that day counts instead.
/// </summary>
public sealed class RecordLeaving(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Person> person, DateOnly lastDay, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        await change.LockPersonAsync(person, ct);
        if (await change.StandingAsync(person, ct) is not { } leaver)
            return PeopleRows.NoSuchPerson;
        if (leaver.Person.LeftOn == lastDay)
            return Done.It;
        if (ListOfPeople.RefuseLeaving(await change.AuthorityAsync(ct), leaver, lastDay, change.Today()) is { } refusal)
            return refusal;
        var before = leaver.Appointments.Where(a => a.EndedByLeaving).ToList();
        foreach (var appointment in before)
            (appointment.Until, appointment.EndedByLeaving, appointment.UntilBeforeLeaving) = (appointment.UntilBeforeLeaving, false, null);
        var ended = leaver.Appointments.Where(a => a.Until is null || a.Until > lastDay).ToList();
        if (await change.RefuseTheLastKeeperAsync(ended, lastDay, ct) is { } last)
            return last;
        foreach (var appointment in before.Except(ended))
            change.Resumed(appointment);
        foreach (var appointment in ended)
        {
            (appointment.EndedByLeaving, appointment.UntilBeforeLeaving) = (true, appointment.Until);
            await change.EndAsync(appointment, lastDay, ct);
        }
        foreach (var deputyship in leaver.Deputyships.Where(d => d.Deputyship.Until > lastDay))
            change.End(deputyship.Deputyship, deputyship.Of, lastDay);
        await RevokeInvitation.WaitingAsync(change, person, ct);
        leaver.Person.LeftOn = lastDay;
        leaver.Person.Version++;
        change.Record(new PersonLeft(person, lastDay));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
