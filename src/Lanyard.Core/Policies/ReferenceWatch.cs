using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.References;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Keeps in step when what a policy names is to be looked up.</summary>
internal static class ReferenceWatch
{
    /// <summary>An edition comes into force on a day: on that day the clock looks at what it names.</summary>
    public static async Task LookAtReferencesAsync(this Change change, Id<HeldPolicy> policy, DateOnly day, CancellationToken ct)
    {
        var today = UkTime.DateOf(change.Now);
        var on = day > today ? day : today;
        var row = await change.Db.ReferenceReminders.SingleOrDefaultAsync(r => r.Policy == policy, ct);
        if (row is null)
            change.Db.Add(
                new ReferenceReminder
                {
                    Trust = change.Actor.Trust,
                    Policy = policy,
                    // Nothing is due before the clock has looked.
                    DueOn = DateOnly.MaxValue,
                    NextOn = on,
                }
            );
        else if (row.NextOn > on)
            row.NextOn = on;
        change.Remind(RemindOfReferences.Kind, ReviewWatch.MomentOf(on));
    }

    /// <summary>Somebody looked something up: the policy's day moves on, and nobody is told anew of what was due before.</summary>
    public static async Task ReferenceCheckedAsync(
        this Change change,
        Id<HeldPolicy> policy,
        Policy? text,
        DateOnly inForceFrom,
        CancellationToken ct
    )
    {
        if (text is null || await change.Db.ReferenceReminders.SingleOrDefaultAsync(r => r.Policy == policy, ct) is not { } row)
            return;
        var kept = await change.Db.ReferenceChecks.Where(c => c.Policy == policy).ToListAsync(ct);
        var days = LastChecks(kept.Union(change.Db.ReferenceChecks.Local));
        if (ReferenceDates.DueOn(text, inForceFrom, days) is not { } due)
            return;
        row.DueOn = due;
        if (due > UkTime.DateOf(change.Now))
            row.NextOn = due;
        change.Remind(RemindOfReferences.Kind, ReviewWatch.MomentOf(row.NextOn));
    }

    public static IReadOnlyDictionary<string, DateOnly> LastChecks(IEnumerable<ReferenceCheck> checks) =>
        checks
            .GroupBy(c => c.Reference, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(c => c.CheckedOn), StringComparer.Ordinal);
}
