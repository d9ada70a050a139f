using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>Where a document is being decided on.</summary>
public sealed record BroughtPlace(Id<School>? School, Id<BroughtDocument> Document);

/// <summary>Says what is to become of what was proposed for a clause: taken as it is, taken with other settings, or left.</summary>
public sealed class DecideProposals(Changes changes)
{
    /// <summary>Surer than this, a proposal may be taken together with others.</summary>
    public const double Sure = 0.75;

    public Task<Outcome<Done>> TakeAsync(Actor actor, BroughtPlace place, int position, int offer, CancellationToken ct) =>
        OnRowAsync(actor, place, position, row => Replaced(row, offer, o => Taken(o)), ct);

    public Task<Outcome<Done>> LeaveAsync(Actor actor, BroughtPlace place, int position, int offer, CancellationToken ct) =>
        OnRowAsync(actor, place, position, row => Replaced(row, offer, o => o with { Fate = OfferFate.Left }), ct);

    /// <summary>Takes it with these settings.</summary>
    public Task<Outcome<Done>> ChangeAsync(
        Actor actor,
        BroughtPlace place,
        int position,
        int offer,
        IReadOnlyList<ProposedSetting> settings,
        CancellationToken ct
    ) => OnRowAsync(actor, place, position, row => Replaced(row, offer, o => Taken(o with { Settings = settings, Changed = true })), ct);

    /// <summary>Adds a control that nobody proposed.</summary>
    public Task<Outcome<Done>> AddAsync(
        Actor actor,
        BroughtPlace place,
        int position,
        string control,
        IReadOnlyList<ProposedSetting> settings,
        CancellationToken ct
    ) =>
        OnRowAsync(
            actor,
            place,
            position,
            row =>
            {
                if (ControlKinds.Named(control) is null)
                    return new Refusal("Choose a control from the list.", "control");
                var added = Taken(new(control, settings, [], "Added by hand.", 1, OfferFate.Taken, Changed: true));
                return added.Ok ? new List<OfferedControl>([.. row.Controls, added.Value]) : added.Refused<List<OfferedControl>>();
            },
            ct
        );

    /// <summary>Whether the clause goes into the draft at all.</summary>
    public Task<Outcome<Done>> WantAsync(Actor actor, BroughtPlace place, int position, bool wanted, CancellationToken ct) =>
        OnRowAsync(
            actor,
            place,
            position,
            row =>
            {
                row.Wanted = wanted;
                return new List<OfferedControl>(row.Controls);
            },
            ct
        );

    /// <summary>Takes what is sure and lacks nothing, of one section or of all. What is less sure stays open.</summary>
    public async Task<Outcome<int>> TakeSureAsync(Actor actor, BroughtPlace place, int? section, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockBroughtAsync(place.Document, place.School, ct) is not { } document)
            return BroughtRows.NoSuchDocument;
        var rows = await change
            .Db.BroughtRows.Where(r => r.Document == document.Id && r.Wanted && (section == null || r.SectionNumber == section))
            .ToListAsync(ct);
        var (clauses, taken) = (0, 0);
        foreach (var row in rows)
        {
            var offers = row.Controls.Select((o, at) => IsSure(o, at) ? o with { Fate = OfferFate.Taken } : o).ToList();
            var more = offers.Count(o => o.Fate == OfferFate.Taken) - row.Controls.Count(o => o.Fate == OfferFate.Taken);
            if (more == 0)
                continue;
            (row.Controls, row.Version, clauses, taken) = (offers, row.Version + 1, clauses + 1, taken + more);
        }
        if (taken > 0)
            change.Record(new ProposalsDecided(actor.Trust, place.School, document.Id, clauses, taken, 0));
        await change.CommitAsync(ct);
        return taken;
    }

    /// <summary>The likeliest when it is sure, and a card beside it.</summary>
    public static bool IsSure(OfferedControl offer, int at)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return offer.Fate == OfferFate.Open
            && offer.Asks.Count == 0
            && (offer.Control == Proposals.Card || (at == 0 && offer.Confidence >= Sure));
    }

    private async Task<Outcome<Done>> OnRowAsync(
        Actor actor,
        BroughtPlace place,
        int position,
        Func<BroughtRow, Outcome<List<OfferedControl>>> decide,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockBroughtAsync(place.Document, place.School, ct) is not { } document)
            return BroughtRows.NoSuchDocument;
        if (await change.Db.BroughtRows.SingleOrDefaultAsync(r => r.Document == document.Id && r.Position == position, ct) is not { } row)
            return BroughtRows.NoSuchDocument;
        var (had, was) = (row.Controls, row.Wanted);
        var decided = decide(row);
        if (!decided.Ok)
            return decided.Refused<Done>();
        if (decided.Value.SequenceEqual(had) && row.Wanted == was)
            return Done.It;
        row.Controls = decided.Value;
        row.Version++;
        change.Record(
            new ProposalsDecided(
                actor.Trust,
                place.School,
                document.Id,
                1,
                row.Controls.Count(o => o.Fate == OfferFate.Taken),
                row.Controls.Count(o => o.Fate == OfferFate.Left)
            )
        );
        await change.CommitAsync(ct);
        return Done.It;
    }

    private static Outcome<List<OfferedControl>> Replaced(BroughtRow row, int offer, Func<OfferedControl, Outcome<OfferedControl>> by)
    {
        if (offer < 0 || offer >= row.Controls.Count)
            return Refusal.Missing("There is no such proposal.");
        var replaced = by(row.Controls[offer]);
        if (!replaced.Ok)
            return replaced.Refused<List<OfferedControl>>();
        var offers = row.Controls.ToList();
        offers[offer] = replaced.Value;
        return offers;
    }

    // What the language would complain about cannot be taken; each complaint says which setting it is about.
    private static Outcome<OfferedControl> Taken(OfferedControl offer)
    {
        var asks = offer.Asks;
        return asks.Count == 0
            ? offer with
            {
                Fate = OfferFate.Taken,
            }
            : asks.Select(a => new Refusal(char.ToUpperInvariant(a[0]) + a[1..], FieldOf(offer, a))).ToList();
    }

    private static string? FieldOf(OfferedControl offer, string complaint) =>
        offer.Kind?.Settings.FirstOrDefault(s => complaint.Contains($"`{s.Name}`", StringComparison.Ordinal))?.Name;
}
