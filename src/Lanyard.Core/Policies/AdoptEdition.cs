using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Records that a school's governors took an edition on, or noted it, with the minute that says so.</summary>
public sealed class AdoptEdition(Changes changes, PolicyShelf shelf)
{
    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<Edition> id,
        Id<School> school,
        DateOnly meeting,
        string? minute,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        minute = Text.Line(minute);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockEditionAsync(id, ct) is not var (edition, policy))
            return EditionRows.NoSuchEdition;
        var today = UkTime.DateOf(change.Now);
        var refusals = EditionLife.Minuted(minute, meeting, today).ToList();
        if (edition.State is not (EditionState.Approved or EditionState.InForce))
            refusals.Insert(0, new("Only an edition that its body has approved can be adopted."));
        if (
            !await change.Db.Placements.AnyAsync(
                p => p.Policy == policy.Id && p.School == school && (p.Until == null || p.Until >= today),
                ct
            )
        )
            refusals.Insert(0, new("This policy does not apply to that school.", "school"));
        if (await change.Db.Adoptions.AnyAsync(a => a.Edition == id && a.School == school, ct))
            refusals.Insert(0, new("The school has adopted this edition already."));
        if (refusals.Count > 0)
            return refusals;
        change.Db.Add(
            new Adoption
            {
                Trust = actor.Trust,
                Edition = id,
                School = school,
                Meeting = meeting,
                MinuteReference = minute,
                RecordedAt = change.Now,
            }
        );
        change.Record(
            new EditionAdopted(id, policy.Id, school, meeting),
            ClauseName.Of(shelf.Read(edition.Digest, edition.Text), edition.Number, Capability.PolicyAdoption)
        );
        await change.CommitAsync(ct);
        return Done.It;
    }
}
