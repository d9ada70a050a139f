using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.People;

/// <summary>The holder is back: the deputy stands in no longer, from this moment on.</summary>
public sealed class EndDeputyship(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Deputyship> deputyship, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        await change.LockTrustAsync(ct);
        var today = change.Today();
        if (await change.Db.Deputyships.SingleOrDefaultAsync(d => d.Id == deputyship, ct) is not { } row || row.Until < today)
            return Done.It;
        var appointment = await change.Db.Appointments.SingleAsync(a => a.Id == row.Appointment, ct);
        var by = await change.AuthorityAsync(ct);
        if (!by.Is(row.Deputy) && Deputising.RefuseNamer(by, appointment) is { } refusal)
            return refusal;
        change.End(row, appointment, today.AddDays(-1));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
