using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Core.SignOff;

/// <summary>Somebody reads the policy of a round, section after section, and says at the end that they have come to it.</summary>
public sealed class ReadPolicy(Changes changes, RoundGround ground)
{
    /// <summary>Keeps how far they have come, so that they can go on another day. No event: where somebody stopped is nobody's business.</summary>
    /// <param name="section">The section that they have seen, counted from one.</param>
    public async Task<Outcome<Done>> SeeAsync(Actor actor, Id<Round> id, int section, string? digest, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(actor, ct);
        var reading = await OpenAsync(change, id, digest, ct);
        if (!reading.Ok)
            return reading.Refused<Done>();
        var (_, on, rows) = reading.Value;
        foreach (var row in rows)
            Seen(row, on, section);
        await change.CommitAsync(ct);
        return Done.It;
    }

    /// <summary>They say that they have read to the end. Every section must have been on the screen.</summary>
    public async Task<Outcome<Done>> EndAsync(Actor actor, Id<Round> id, string? digest, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(actor, ct);
        var reading = await OpenAsync(change, id, digest, ct);
        if (!reading.Ok)
            return reading.Refused<Done>();
        var (round, on, rows) = reading.Value;
        if (rows.TrueForAll(r => Signing.HasReadToEnd(r, on.Edition)))
            return Done.It;
        var sections = on.Text.Sections.Count;
        if (rows.Exists(r => r.Reading != on.Edition.Id || r.SectionsRead < sections - 1))
            return new Refusal("There are sections that you have not opened yet. Read on from where you stopped.");
        foreach (var row in rows)
        {
            Seen(row, on, sections);
            row.ReadToEndAt = change.Now;
            change.Record(new PolicyReadToEnd(row.Person, round.Id, row.AtSchool(), on.Edition.Id, on.Fingerprint));
        }
        await change.CommitAsync(ct);
        return Done.It;
    }

    private async Task<Outcome<(Round Round, Ground Ground, List<Signatory> Rows)>> OpenAsync(
        Change change,
        Id<Round> id,
        string? digest,
        CancellationToken ct
    )
    {
        if (change.Actor.Person is not { } person || await change.ShareRoundAsync(id, ct) is not { } round)
            return RoundRows.NoSuchRound;
        var rows = (await change.LockSignatoryAsync(id, person, ct)).Where(r => r.State != SignatoryState.Left).ToList();
        if (rows.Count == 0)
            return Signing.NotAsked;
        var on = await ground.OfAsync(round, ct);
        if (Signing.RefuseRound(round, on.Edition, UkTime.DateOf(change.Now)) is { } refusal)
            return refusal;
        return digest == on.Edition.Digest ? (round, on, rows) : Signing.NewerText;
    }

    // Another edition begins at its first section. Going back to a section takes nothing away.
    private static void Seen(Signatory row, Ground on, int section)
    {
        if (row.Reading != on.Edition.Id)
            (row.Reading, row.SectionsRead, row.ReadToEndAt) = (on.Edition.Id, 0, null);
        // One at a time: whoever jumps over a section has not seen it.
        if (section <= row.SectionsRead + 1)
            row.SectionsRead = Math.Max(row.SectionsRead, Math.Min(section, on.Text.Sections.Count));
    }
}
