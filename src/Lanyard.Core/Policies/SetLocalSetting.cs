using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>
/// Sets a school's own value where a clause gives none, or takes it back: local practice, never policy text. Where the clause gives one, the
/// change is refused and the attempt is kept.
/// </summary>
public sealed class SetLocalSetting(Changes changes, PolicyQueries policies)
{
    /// <param name="value">Its <see cref="LocalValue.Value"/> is empty to take the setting back.</param>
    public Task<Outcome<Done>> DoAsync(Actor actor, Id<HeldPolicy> id, Id<School> school, LocalValue value, CancellationToken ct) =>
        DoAllAsync(actor, id, school, [value], ct);

    /// <summary>All of them or none.</summary>
    public async Task<Outcome<Done>> DoAllAsync(
        Actor actor,
        Id<HeldPolicy> id,
        Id<School> school,
        IReadOnlyList<LocalValue> values,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        values = [.. values.Select(v => v.Tidied)];
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(id, ct) is not { } policy)
            return EditionRows.NoSuchPolicy;
        var placed = (await policies.OverAsync(school, UkTime.DateOf(change.Now), ct)).FirstOrDefault(p => p.Held.Id == policy.Id);
        if (placed is null)
            return LocalRows.NotHere;
        if (values.FirstOrDefault(v => v.Value.Length > 0 && LocalSettings.Says(placed.AsWritten, v)) is { } said)
            return await change.DefendAsync(placed, school, LocalSettings.Refuse(placed.AsWritten, said)!, ct);
        var rows = await change.Db.LocalSettings.Where(s => s.Policy == id && s.School == school).ToListAsync(ct);
        var refusals = new List<Refusal>();
        var changed = false;
        foreach (var value in values)
        {
            var row = rows.Find(s => s.Clause == value.Clause && s.Control == value.Control && s.Setting == value.Setting);
            // Whatever is held may be taken back, also when an edition came that has no such setting any more.
            if (value.Value.Length == 0 ? row is null : row?.Value == value.Value)
                continue;
            if (value.Value.Length > 0 && LocalSettings.Refuse(placed.AsWritten, value) is { } refusal)
                refusals.Add(refusal);
            else
                Set(change, placed, school, value, row);
            changed = true;
        }
        if (refusals.Count > 0)
            return refusals;
        if (changed)
            await change.CommitAsync(ct);
        return Done.It;
    }

    private static void Set(Change change, PlacedPolicy placed, Id<School> school, LocalValue value, LocalSetting? row)
    {
        var (before, gone) = (row?.Value, value.Value.Length == 0);
        if (row is null)
            change.Db.Add(
                new LocalSetting
                {
                    Trust = change.Actor.Trust,
                    Policy = placed.Held.Id,
                    School = school,
                    Clause = value.Clause,
                    Control = value.Control,
                    Setting = value.Setting,
                    Value = value.Value,
                    ChangedAt = change.Now,
                }
            );
        else if (gone)
            change.Db.Remove(row);
        else
            (row.Value, row.ChangedAt) = (value.Value, change.Now);
        change.Db.Add(
            new LocalChange
            {
                Trust = change.Actor.Trust,
                Policy = placed.Held.Id,
                School = school,
                Clause = value.Clause,
                Control = value.Control,
                Setting = value.Setting,
                Before = before,
                After = gone ? null : value.Value,
                At = change.Now,
                By = change.Actor.Person,
            }
        );
        change.Record(
            new LocalSettingSet(placed.Held.Id, school, gone),
            ClauseName.Of(placed.Held.Key, placed.Edition.Number, value.Clause)
        );
    }
}
