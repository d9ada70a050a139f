using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>Writes the draft of a school's next notice of monitoring, or over it. Nobody is told of a draft, and the ledger does not know it.</summary>
public sealed class WriteNotice(Changes changes, NoticeQueries notices)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<School> school, NoticeWish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return NoticeRows.NoSuchSchool;
        var today = UkTime.DateOf(change.Now);
        wish = NoticeRows.Tidy(wish);
        if (wish.Refusals(await notices.DemandsAsync(school, today, ct), today) is { Count: > 0 } refusals)
            return refusals.ToList();
        await change.DraftedAsync(school, wish, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }

    /// <summary>Throws the draft away. What was issued stays.</summary>
    public async Task<Outcome<Done>> DropAsync(Actor actor, Id<School> school, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return NoticeRows.NoSuchSchool;
        if (await change.Db.MonitoringNotices.SingleOrDefaultAsync(n => n.School == school && n.IssuedAt == null, ct) is { } draft)
            change.Db.Remove(draft);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
