using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>Ends a role on a day, or withdraws one that has not begun.</summary>
public sealed class EndAppointment(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Appointment> appointment, DateOnly lastDay, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        if (await change.Db.Appointments.SingleOrDefaultAsync(a => a.Id == appointment, ct) is not { } row)
            return PeopleRows.NoSuchAppointment;
        if (row.Until == lastDay)
            return Done.It;
        var today = change.Today();
        if (Appointing.RefuseEnding(await change.AuthorityAsync(ct), row, lastDay, today) is { } refusal)
            return refusal;
        if (await change.RefuseTheLastKeeperAsync([row], lastDay, ct) is { } last)
            return last;
        // Whatever recorded leaving did to it counts no more: ended by itself, it does not come back with the person.
        (row.EndedByLeaving, row.UntilBeforeLeaving) = (false, null);
        await change.EndAsync(row, lastDay, ct);
        await change.TellHolderAsync(row.Person, NotificationKind.RoleEnded, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
