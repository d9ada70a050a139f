using Lanyard.Core.Ledger;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Keeps the reminders of an edition's review in step with its life.</summary>
internal static class ReviewWatch
{
    /// <summary>Reminders go out before the morning's digest, so that they are in it.</summary>
    public static readonly TimeOnly Hour = new(6, 0);

    /// <summary>
    /// Called by whatever puts an edition in force, ends it, or gives its review another date. What is superseded or withdrawn reminds nobody.
    /// </summary>
    public static async Task WatchReviewAsync(this Change change, Edition edition, CancellationToken ct)
    {
        var today = UkTime.DateOf(change.Now);
        var kept = await change.Db.EditionReviews.Where(r => r.Edition == edition.Id).ToListAsync(ct);
        var reviews = kept.Union(change.Db.EditionReviews.Local);
        var due = edition is { State: EditionState.InForce, InForceUntil: null } ? edition.FactsOn(today, reviews).ReviewDue : null;
        var row = await change.Db.ReviewReminders.SingleOrDefaultAsync(r => r.Edition == edition.Id, ct);
        if (due is not { } on)
        {
            if (row is not null)
                change.Db.Remove(row);
            return;
        }
        if (row?.Due == on.Code)
            return;
        row ??= change.Db.Add(Begun(edition)).Entity;
        (row.Due, row.FirstOn, row.LastDay) = (on.Code, ReviewReminders.First(on), on.Latest);
        var earliest = edition.InForceFrom > today ? edition.InForceFrom.Value : today;
        row.NextOn = row.FirstOn > earliest ? row.FirstOn : earliest;
        (row.ToldOn, row.ToldStep) = (null, null);
        change.Remind(RemindOfReviews.Kind, MomentOf(row.NextOn));
    }

    public static DateTimeOffset MomentOf(DateOnly day) => UkTime.InstantOf(day, Hour);

    private static ReviewReminder Begun(Edition edition) =>
        new()
        {
            Trust = edition.Trust,
            Edition = edition.Id,
            Policy = edition.Policy,
            Due = "",
            FirstOn = default,
            LastDay = default,
            NextOn = default,
        };
}
