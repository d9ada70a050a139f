using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Reminds people of reviews on the days that <see cref="ReviewReminders"/> names. Only the reviews that are due are looked at.</summary>
public sealed class RemindOfReviews(LanyardDb db, Changes changes, PolicyShelf shelf) : IAgendaHandler
{
    public const string Kind = "review-reminders";

    private const int Batch = 20;

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DateOf(now);
        while (await RemindAsync(today, ct)) { }
        var next = await db.ReviewReminders.MinAsync(r => (DateOnly?)r.NextOn, ct);
        return next is { } day ? ReviewWatch.MomentOf(day) : null;
    }

    /// <returns>Whether more may be due.</returns>
    private async Task<bool> RemindAsync(DateOnly today, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        var rows = await change
            .Db.ReviewReminders.Where(r => r.NextOn <= today)
            .OrderBy(r => r.NextOn)
            .ThenBy(r => r.Edition)
            .Take(Batch)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return false;
        var policies = rows.Select(r => r.Policy).ToList();
        var held = await change.Db.Policies.Where(p => policies.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var ids = rows.Select(r => r.Edition).ToList();
        var editions = await change.Db.Editions.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var placements = await change.Db.Placements.Where(p => policies.Contains(p.Policy)).ToListAsync(ct);
        var reached = await PolicyPeople.OnAsync(change, today, ct);
        foreach (var row in rows)
        {
            // Written by Lanyard itself, so it can be read.
            var due = PartialDate.Read(row.Due)!.Value;
            row.NextOn = ReviewReminders.NextAfter(due, today);
            if (ReviewReminders.StepOn(due, today) is not { } step)
                continue;
            var (policy, edition) = (held[row.Policy], editions[row.Edition]);
            var schools = placements.Where(p => p.Policy == row.Policy && p.AppliesOn(today)).Select(p => p.School);
            var told = reached.For(policy, step, schools);
            await change.NotifyAsync(told, step < ReviewStep.Overdue ? NotificationKind.ReviewComing : NotificationKind.ReviewOverdue, ct);
            (row.ToldOn, row.ToldStep) = (today, step);
            change.Record(
                new ReviewReminded(edition.Id, policy.Id, step, due.Latest, told.Count),
                ClauseName.Of<ReviewClock>(shelf.Read(edition.Digest, edition.Text), edition.Number)
            );
        }
        await change.CommitAsync(ct);
        return rows.Count == Batch;
    }
}
