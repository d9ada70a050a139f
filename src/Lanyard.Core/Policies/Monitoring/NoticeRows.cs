using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>What the use cases of the notice share.</summary>
internal static class NoticeRows
{
    public static Refusal NoSuchSchool { get; } = Refusal.Missing("There is no such school.");

    public static Refusal NoSuchNotice { get; } = Refusal.Missing("There is no such notice.");

    public static NoticeWish Tidy(NoticeWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return wish with
        {
            LooksAt = [.. wish.LooksAt.Distinct().Order()],
            Purposes = [.. wish.Purposes.Distinct().Order()],
            How = Text.Lines(wish.How),
            Contact = Text.Line(wish.Contact),
        };
    }

    /// <summary>The school's draft with these wishes. The school is locked, so that there is never a second.</summary>
    public static async Task<NoticeOfMonitoring> DraftedAsync(this Change change, Id<School> school, NoticeWish wish, CancellationToken ct)
    {
        var draft = await change.Db.MonitoringNotices.SingleOrDefaultAsync(n => n.School == school && n.IssuedAt == null, ct);
        if (draft is not null)
        {
            (draft.Wish, draft.ChangedAt) = (wish, change.Now);
            return draft;
        }
        draft = new()
        {
            Trust = change.Actor.Trust,
            Id = Id<NoticeOfMonitoring>.New(change.Now),
            School = school,
            Number = (await change.Db.MonitoringNotices.Where(n => n.School == school).MaxAsync(n => (int?)n.Number, ct) ?? 0) + 1,
            Wish = wish,
            ChangedAt = change.Now,
        };
        change.Db.Add(draft);
        return draft;
    }
}
