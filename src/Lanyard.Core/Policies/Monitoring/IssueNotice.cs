using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Monitoring;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Monitoring;

/// <summary>Issues a school's notice of monitoring: from its day on it stands, waits for everybody whom it concerns, and never changes.</summary>
public sealed class IssueNotice(Changes changes, PolicyQueries policies)
{
    /// <param name="wish">What it says; null to issue the draft as it is.</param>
    public async Task<Outcome<int>> DoAsync(Actor actor, Id<School> school, NoticeWish? wish, DateOnly? from, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return NoticeRows.NoSuchSchool;
        var today = UkTime.DateOf(change.Now);
        var draft = wish is null
            ? await change.Db.MonitoringNotices.SingleOrDefaultAsync(n => n.School == school && n.IssuedAt == null, ct)
            : await change.DraftedAsync(school, NoticeRows.Tidy(wish), ct);
        if (draft is null)
            return new Refusal("There is no draft to issue. Write the notice first.");
        var over = await policies.OverAsync(school, today, ct);
        var demands = MonitoringDemands.Of(over.Select(p => p.Text));
        // The policies may have changed since the draft was written.
        var refusals = draft.Wish.Refusals(demands, today).ToList();
        if (from is null)
            refusals.Add(new("Enter the day from which the notice stands.", "from"));
        else if (from < today)
            refusals.Add(new("Choose today or a later day: nobody was told before.", "from"));
        else if (from > today.AddYears(1))
            refusals.Add(new("Choose a day within a year.", "from"));
        if (refusals.Count > 0)
            return refusals;
        draft.Text = NoticeText.Of(draft.Wish, demands);
        draft.LeftOut = [.. demands.LooksAt.Except(draft.Wish.LooksAt)];
        draft.Respects = demands.Respects;
        draft.Concerns = StaffRoles.Of(over.Select(p => p.Text));
        (draft.From, draft.IssuedAt, draft.IssuedBy, draft.ChangedAt) = (from, change.Now, actor.Person, change.Now);
        change.Record(
            new MonitoringNoticeIssued(draft.Id, school, draft.Number, from!.Value, draft.Text.Digest),
            [.. over.SelectMany(p => ClauseName.Of(p.Text, p.Edition.Number, Capability.MonitoringNotice))]
        );
        await change.CommitAsync(ct);
        return draft.Number;
    }
}
