using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.References;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Once a year, has those who keep a policy look up whether what it names is still current. Only policies that are due are looked at.</summary>
public sealed class RemindOfReferences(LanyardDb db, Changes changes, PolicyShelf shelf) : IAgendaHandler
{
    public const string Kind = "reference-reminders";

    private const int Batch = 20;

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = UkTime.DateOf(now);
        while (await RemindAsync(today, ct)) { }
        var next = await db.ReferenceReminders.MinAsync(r => (DateOnly?)r.NextOn, ct);
        return next is { } day ? ReviewWatch.MomentOf(day) : null;
    }

    /// <returns>Whether more may be due.</returns>
    private async Task<bool> RemindAsync(DateOnly today, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        var rows = await change
            .Db.ReferenceReminders.Where(r => r.NextOn <= today)
            .OrderBy(r => r.NextOn)
            .ThenBy(r => r.Policy)
            .Take(Batch)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return false;
        var ids = rows.Select(r => r.Policy).ToList();
        var held = await change.Db.Policies.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        var editions = await change
            .Db.Editions.Where(e => ids.Contains(e.Policy) && e.InForceFrom <= today && (e.InForceUntil == null || e.InForceUntil > today))
            .ToListAsync(ct);
        var checks = (await change.Db.ReferenceChecks.Where(c => ids.Contains(c.Policy)).ToListAsync(ct)).ToLookup(c => c.Policy);
        var people = await PolicyPeople.OnAsync(change, today, ct);
        foreach (var row in rows)
        {
            var edition = editions.Find(e => e.Policy == row.Policy && e.BindsOn(today));
            var text = edition is null ? null : shelf.Read(edition.Digest, edition.Text);
            var days = ReferenceWatch.LastChecks(checks[row.Policy]);
            if (text is null || ReferenceDates.DueOn(text, edition!.InForceFrom!.Value, days) is not { } due)
            {
                // Ended, or naming nothing: the next edition brings a row of its own.
                change.Db.Remove(row);
                continue;
            }
            (row.DueOn, row.NextOn) = (due, due > today ? due : today.AddYears(1));
            if (due <= today)
                await TellAsync(change, held[row.Policy], edition, text, Due(text, edition, days, today), people, ct);
        }
        await change.CommitAsync(ct);
        return rows.Count == Batch;
    }

    private static int Due(Policy text, Edition edition, IReadOnlyDictionary<string, DateOnly> days, DateOnly today) =>
        ReferenceDates
            .NamedBy(text)
            .Count(r => ReferenceDates.DueOn(edition.InForceFrom!.Value, days.TryGetValue(r.Name, out var day) ? day : null) <= today);

    private static async Task TellAsync(
        Change change,
        HeldPolicy policy,
        Edition edition,
        Policy text,
        int documents,
        PolicyPeople people,
        CancellationToken ct
    )
    {
        var told = people.Keepers(policy, $"/trust/policies/{policy.Key}/references");
        await change.NotifyAsync(told, NotificationKind.ReferencesDue, ct);
        change.Record(new ReferencesReminded(policy.Id, documents, told.Count), ClauseName.Of<ReferenceRegister>(text, edition.Number));
    }
}
