using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Sets a school's own value where a clause gives none, or takes it back. Local practice, never policy text.</summary>
public sealed class SetLocalSetting(Changes changes, PolicyQueries policies)
{
    /// <param name="value">Its <see cref="LocalValue.Value"/> is empty to take the setting back.</param>
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<HeldPolicy> id, Id<School> school, LocalValue value, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(value);
        value = value with { Value = Text.Line(value.Value) };
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(id, ct) is not { } policy)
            return EditionRows.NoSuchPolicy;
        var placed = (await policies.OverAsync(school, UkTime.DateOf(change.Now), ct)).FirstOrDefault(p => p.Held.Id == policy.Id);
        if (placed is null)
            return new Refusal("This policy does not apply to that school.");
        var row = await change.Db.LocalSettings.SingleOrDefaultAsync(
            s =>
                s.Policy == id
                && s.School == school
                && s.Clause == value.Clause
                && s.Control == value.Control
                && s.Setting == value.Setting,
            ct
        );
        if (value.Value.Length == 0)
        {
            if (row is null)
                return Done.It;
            change.Db.Remove(row);
        }
        else if (LocalSettings.Refuse(placed.AsWritten, value) is { } refusal)
            return refusal;
        else if (row is null)
            change.Db.Add(
                new LocalSetting
                {
                    Trust = actor.Trust,
                    Policy = id,
                    School = school,
                    Clause = value.Clause,
                    Control = value.Control,
                    Setting = value.Setting,
                    Value = value.Value,
                    ChangedAt = change.Now,
                }
            );
        else
            (row.Value, row.ChangedAt) = (value.Value, change.Now);
        change.Record(
            new LocalSettingSet(id, school, value.Value.Length == 0),
            ClauseName.Of(policy.Key, placed.Edition.Number, value.Clause)
        );
        await change.CommitAsync(ct);
        return Done.It;
    }
}
