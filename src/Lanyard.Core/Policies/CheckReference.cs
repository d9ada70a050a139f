using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Records that somebody looked whether a document or law that the policy names is still current.</summary>
public sealed class CheckReference(Changes changes, PolicyShelf shelf)
{
    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<HeldPolicy> id,
        string? reference,
        string? currentEdition,
        bool superseded,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        (reference, currentEdition) = (Text.Line(reference), Text.Line(currentEdition));
        if (reference.Length is 0 or > 200)
            return new Refusal("Choose one of the documents that the policy names.", "reference");
        if (currentEdition.Length > 100)
            return new Refusal("Enter an edition of 100 characters or fewer.", "edition");
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockPolicyAsync(id, ct) is null)
            return EditionRows.NoSuchPolicy;
        var today = UkTime.DateOf(change.Now);
        change.Db.Add(
            new ReferenceCheck
            {
                Trust = actor.Trust,
                Id = Id<ReferenceCheck>.New(change.Now),
                Policy = id,
                Reference = reference,
                CurrentEdition = currentEdition.Length == 0 ? null : currentEdition,
                Superseded = superseded,
                CheckedOn = today,
                CheckedBy = actor.Person,
            }
        );
        var editions = await change.Db.Editions.Where(e => e.Policy == id && e.InForceFrom <= today).ToListAsync(ct);
        var edition = editions.Find(e => e.BindsOn(today));
        var text = edition is null ? null : shelf.Read(edition.Digest, edition.Text);
        var clauses = text is null ? [] : ClauseName.Of(text, edition!.Number, Capability.ReferenceRegister);
        await change.ReferenceCheckedAsync(id, text, edition?.InForceFrom ?? today, ct);
        change.Record(new ReferenceChecked(id, superseded, today), clauses);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
