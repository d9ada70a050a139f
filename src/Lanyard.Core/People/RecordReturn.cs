using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Core.People;

/// <summary>
/// Somebody who left, or was to leave, is with the trust again. What leaving ended runs on as if nothing had been, when no day lies between;
/// after a gap the same roles begin anew. Deputyships are not given back.
/// </summary>
public sealed class RecordReturn(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Person> person, DateOnly from, bool withRoles, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        await change.LockPersonAsync(person, ct);
        if (await change.StandingAsync(person, ct) is not { } returner)
            return PeopleRows.NoSuchPerson;
        var endedByLeaving = returner.Appointments.Where(a => a.EndedByLeaving).ToList();
        var back = withRoles ? endedByLeaving.Where(a => a.UntilBeforeLeaving is null || a.UntilBeforeLeaving >= from).ToList() : [];
        var by = await change.AuthorityAsync(ct);
        if (ListOfPeople.RefuseReturn(by, returner, back, from, change.Today()) is { } refusal)
            return refusal;
        var without = from <= returner.Person.LeftOn!.Value.AddDays(1);
        foreach (var appointment in back)
        {
            if (without)
            {
                appointment.Until = appointment.UntilBeforeLeaving;
                change.Resumed(appointment);
            }
            else
                change.Appointed(person, new(appointment.Role, appointment.School, from, appointment.UntilBeforeLeaving));
        }
        foreach (var appointment in endedByLeaving)
            (appointment.EndedByLeaving, appointment.UntilBeforeLeaving) = (false, null);
        returner.Person.LeftOn = null;
        returner.Person.Version++;
        change.Record(new PersonReturned(person, from));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
