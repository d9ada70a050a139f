using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Policies.Editions;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>What the draft needs that the document may not say.</summary>
public sealed record DraftWish(string? Title, string? Key, string? Owner);

/// <summary>Makes a draft of a document: the clauses that are wanted, with the controls that were taken. It binds nobody until it is approved.</summary>
public sealed class DraftBrought(Changes changes, BeginEdition begin)
{
    public async Task<Outcome<Id<Edition>>> DoAsync(Actor actor, BroughtPlace place, DraftWish wish, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(wish);
        var (title, owner, key) = (Text.Line(wish.Title), Text.Line(wish.Owner), Text.Line(wish.Key).ToLowerInvariant());
        var refusals = new List<Refusal>();
        if (title.Length is 0 or > 200)
            refusals.Add(new("Say what the policy is called, in up to 200 characters.", "title"));
        if (owner.Length is 0 or > 200)
            refusals.Add(new("Say who issues the policy, in up to 200 characters.", "owner"));
        if (!PolicyHeads.IsKey(key))
            refusals.Add(
                new(
                    "Choose a short name of small letters, digits and hyphens that starts with a letter, such as hillside-social-media.",
                    "key"
                )
            );
        if (refusals.Count > 0)
            return refusals;
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockBroughtAsync(place.Document, place.School, ct) is null)
            return BroughtRows.NoSuchDocument;
        var rows = await change
            .Db.BroughtRows.AsNoTracking()
            .Where(r => r.Document == place.Document && r.Wanted)
            .OrderBy(r => r.Position)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return new Refusal("Every clause has been left out. Put at least one back.");
        var clauses = rows.Select(Clause).ToList();
        var text = DraftWriter.Write(new(key, title, owner, place.School is null ? Level.Trust : Level.School), clauses);
        var begun = await begin.NewPolicyAsync(actor, place.School, text, ct);
        if (!begun.Ok)
            return begun.Refusals.Select(r => r with { Field = "key" }).ToList();
        var document = await change.Db.BroughtDocuments.SingleAsync(d => d.Id == place.Document, ct);
        document.DraftedAt = change.Now;
        document.Title = title;
        // What was proposed has served its purpose; the draft says what became of it.
        await change.Db.BroughtRows.Where(r => r.Document == place.Document).ExecuteDeleteAsync(ct);
        change.Record(new BroughtPolicyDrafted(actor.Trust, place.School, document.Id, clauses.Count, clauses.Sum(c => c.Controls.Count)));
        await change.CommitAsync(ct);
        return begun;
    }

    private static DraftClause Clause(BroughtRow row) =>
        new(
            row.Section,
            row.Number,
            Says(row),
            row.Binds,
            row.Carried,
            [.. row.Controls.Where(c => c.Fate == OfferFate.Taken).Select(c => new DraftControl(c.Control, c.Settings))]
        );

    // An item of a list means nothing without the words that introduce it.
    private static string Says(BroughtRow row) => row.Lead.Length > 0 ? $"{row.Lead} {row.Words}" : row.Words;
}
