using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>
/// Fills a field that the policy leaves to the school. Anything else that a school tries to write into a locked policy is refused, and the
/// attempt is kept.
/// </summary>
public sealed class SetLocalField(Changes changes, PolicyShelf shelf)
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
        var editions = await change.Db.Editions.Where(e => e.Policy == id && e.InForceFrom <= today).ToListAsync(ct);
        if (editions.Find(e => e.BindsOn(today)) is not { } edition)
            return new Refusal("No edition of this policy is in force, so it has no fields to fill.");
        var text = shelf.Read(edition.Digest, edition.Text);
        if (!text.LocalFields.Contains(name, StringComparer.Ordinal))
        {
            change.Record(new LockedTextDefended(id, school), ClauseName.Of(text, edition.Number, Capability.PolicyCoreLock));
            await change.CommitAsync(ct);
            return new Refusal(
                "The text of this policy belongs to the trust. A school fills only the fields that the policy leaves to it.",
                "name"
            );
        }
        if (value.Length > 500)
            return new Refusal("Enter 500 characters or fewer.", "value");
        var row = await change.Db.LocalFields.SingleOrDefaultAsync(f => f.Policy == id && f.School == school && f.Name == name, ct);
        if (row?.Value == value || (row is null && value.Length == 0))
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
        else
            (row.Value, row.ChangedAt) = (value, change.Now);
        change.Record(new LocalFieldSet(id, school), ClauseName.Of(text, edition.Number, Capability.PolicyCoreLock));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
