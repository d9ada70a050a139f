using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>Takes an edit back, so that the nation's own list holds again for that day.</summary>
public sealed class WithdrawBankHolidayEdit(Changes changes)
{
    /// <param name="actor">Who does it.</param>
    /// <param name="school">Whose edit it is; null for the trust's. An edit of anybody else is not found.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="ct">To stop.</param>
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School>? school, Id<BankHolidayEdit> edit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (school is { } at)
            await change.LockSchoolAsync(at, ct);
        else
            await change.LockTrustAsync(ct);
        if (await change.Db.BankHolidayEdits.SingleOrDefaultAsync(e => e.Id == edit && e.School == school, ct) is not { } row)
            return Refusal.Missing("This edit is not in the calendar any more. Nothing was changed.");
        change.Db.Remove(row);
        change.Record(new BankHolidayEditWithdrawn(actor.Trust, row.School, row.Id, row.Kind, row.Date));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
