using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>
/// Fills a field that the policy leaves to the school, or empties it. Anything else that a school tries to write into a policy is refused, and
/// the attempt is kept.
/// </summary>
public sealed class SetLocalField(Changes changes, PolicyQueries policies)
{
    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<HeldPolicy> id,
        Id<School> school,
        string? name,
        string? value,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        (name, value) = (Text.Line(name), Text.Line(value));
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(id, ct) is not { } policy)
            return EditionRows.NoSuchPolicy;
        var today = UkTime.DateOf(change.Now);
        var placed = (await policies.OverAsync(school, today, ct)).FirstOrDefault(p => p.Held.Id == id);
        if (placed is null)
            return LocalRows.NotHere;
        if (!placed.Edition.BindsOn(today))
            return new Refusal("No edition of this policy is in force, so it has no fields to fill.");
        if (!placed.AsWritten.LocalFields.Contains(name, StringComparer.Ordinal))
            return await change.DefendAsync(placed, school, LocalRows.Locked(placed, "name"), ct);
        if (Text.Length(value) > LocalFields.Longest)
            return new Refusal($"Enter {LocalFields.Longest} characters or fewer.", "value");
        var row = await change.Db.LocalFields.SingleOrDefaultAsync(f => f.Policy == id && f.School == school && f.Name == name, ct);
        var (before, after) = (row?.Value, value.Length == 0 ? null : value);
        if (before == after)
            return Done.It;
        if (row is null)
            change.Db.Add(
                new LocalField
                {
                    Trust = actor.Trust,
                    Policy = policy.Id,
                    School = school,
                    Name = name,
                    Value = value,
                    ChangedAt = change.Now,
                }
            );
        else if (after is null)
            change.Db.Remove(row);
        else
            (row.Value, row.ChangedAt) = (value, change.Now);
        change.Db.Add(
            new LocalChange
            {
                Trust = actor.Trust,
                Policy = id,
                School = school,
                Field = name,
                Before = before,
                After = after,
                At = change.Now,
                By = actor.Person,
            }
        );
        var clause = LocalFields.ClauseOf(placed.AsWritten, name)?.Number;
        change.Record(new LocalFieldSet(id, school), clause is null ? [] : [ClauseName.Of(policy.Key, placed.Edition.Number, clause)]);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
