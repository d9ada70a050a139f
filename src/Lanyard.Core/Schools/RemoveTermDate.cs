using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

public sealed class RemoveTermDate(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, Id<TermDate> date, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return CalendarRows.NoSuchSchool;
        if (await change.Db.TermDates.SingleOrDefaultAsync(t => t.Id == date && t.School == school, ct) is not { } row)
            return Refusal.Missing("This term or holiday is not in the calendar any more. Nothing was changed.");
        change.Db.Remove(row);
        change.Record(new TermDateRemoved(school, row.Id, row.Kind, row.From, row.To));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
