using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Whoever held a session with a group writes down when it was and how many were there. A second session is for those who were away the first
/// time. It is a record of teaching, and nobody's signature.
/// </summary>
public sealed class HoldSession(Changes changes, RoundGround ground)
{
    /// <param name="seen">How many had confirmed on the page from which it is written down, so that a double click counts once.</param>
    public async Task<Outcome<Id<Receipt>>> DoAsync(
        Actor actor,
        Id<SigningGroup> id,
        Id<School> school,
        DateOnly? heldOn,
        int? present,
        int seen,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var change = await changes.BeginAsync(actor, ct);
        var of = await change
            .Db.SigningGroups.Where(g => g.Id == id && g.School == school)
            .Select(g => (Id<Round>?)g.Round)
            .SingleOrDefaultAsync(ct);
        if (of is not { } roundId || await change.ShareRoundAsync(roundId, ct) is not { } round)
            return Refusal.Missing("There is no such group in this round.");
        var group = await change
            .Db.SigningGroups.FromSql(
                $"select * from signing_group where trust_id = {actor.Trust.Value} and signing_group_id = {id.Value} for no key update"
            )
            .SingleAsync(ct);
        var on = await ground.OfAsync(round, ct);
        var today = UkTime.DateOf(change.Now);
        if (Signing.RefuseRound(round, on.Edition, today) is { } over)
            return over;
        if (group.Confirmed != seen)
            return Refusal.Stale("Somebody wrote down a session with this group while you had the page open. Look again, then add yours.");
        if (Grouping.RefuseSession(group, heldOn, present, today) is { Count: > 0 } refusals)
            return refusals.ToList();
        var receipt = new Receipt
        {
            Trust = actor.Trust,
            Id = Id<Receipt>.New(change.Now),
            Round = round.Id,
            Edition = on.Edition.Id,
            Digest = on.Edition.Digest,
            Statement = Grouping.Statement(on.Text),
            At = change.Now,
            Way = SigningWay.Session,
            Group = id,
            Present = present,
            HeldOn = heldOn,
            HeldBy = actor.Person,
        };
        change.Db.Add(receipt);
        group.Confirmed += present!.Value;
        await change.CountAsync(
            round.Id,
            new()
            {
                [school] =
                    TallyCount.Of(SignatoryState.HasSigned, false, present.Value)
                    - TallyCount.Of(SignatoryState.Owed, group.Late, present.Value),
            },
            ct
        );
        change.Record(
            new GroupSigned(round.Id, id, receipt.Id, school, group.Audience, present.Value, heldOn!.Value, on.Edition.Id, on.Fingerprint),
            on.Clauses
        );
        await change.CommitAsync(ct);
        return receipt.Id;
    }
}
