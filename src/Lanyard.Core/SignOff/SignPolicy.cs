using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Core.SignOff;

/// <summary>Somebody signs exactly the text that they have read, at all their schools at once. Twice is once.</summary>
public sealed class SignPolicy(Changes changes, RoundGround ground)
{
    /// <param name="digest">The digest of the text on the page from which they sign.</param>
    public async Task<Outcome<Id<Receipt>>> DoAsync(Actor actor, Id<Round> id, string? digest, SigningWay way, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        if (actor.Person is not { } person || await change.ShareRoundAsync(id, ct) is not { } round)
            return RoundRows.NoSuchRound;
        var rows = await change.LockSignatoryAsync(id, person, ct);
        if (rows.Count == 0)
            return Signing.NotAsked;
        var free = rows.Where(r => Signing.May(r.State, SignatoryState.HasSigned)).ToList();
        if (free.Count == 0 && rows.Find(r => r.State == SignatoryState.HasSigned) is { } signed)
            return signed.Receipt!.Value;
        var on = await ground.OfAsync(round, ct);
        var today = UkTime.DateOf(change.Now);
        if (
            (
                Signing.RefuseRound(round, on.Edition, today) ?? Signing.RefuseSigning(free.FirstOrDefault() ?? rows[0], on.Edition, digest)
            ) is
            { } refusal
        )
            return refusal;
        var receipt = ReceiptOf(change, round, on, free[0], way);
        change.Db.Add(receipt);
        var more = new Dictionary<Id<School>, TallyCount>();
        foreach (var row in free)
        {
            more[row.School] = row.Become(SignatoryState.HasSigned, today);
            (row.Receipt, row.SignedOn, row.LapsesOn, row.RefusedBecause) = (receipt.Id, today, round.Interval?.After(today), null);
            change.Record(
                new PolicySigned(person, id, row.AtSchool(), receipt.Id, on.Edition.Id, on.Fingerprint, way, receipt.ReadToEndAt!.Value),
                on.Clauses
            );
        }
        await change.CountAsync(id, more, ct);
        if (free[0].LapsesOn is { } lapses)
            change.Remind(KeepRounds.Kind, KeepRounds.MorningOf(lapses));
        await change.CommitAsync(ct);
        return receipt.Id;
    }

    private static Receipt ReceiptOf(Change change, Round round, Ground on, Signatory row, SigningWay way) =>
        new()
        {
            Trust = round.Trust,
            Id = Id<Receipt>.New(change.Now),
            Round = round.Id,
            Edition = on.Edition.Id,
            Digest = on.Edition.Digest,
            Statement = RoundLife.Statement(on.Text, round.Audiences),
            At = change.Now,
            Way = way,
            Person = row.Person,
            ReadToEndAt = row.ReadToEndAt,
            Questions = row.Questions,
            RightAtFirst = row.RightAtFirst,
        };
}
