using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Core.SignOff;

/// <summary>Somebody says that they will not sign. That is a record too; they may sign later all the same.</summary>
public sealed class RefuseToSign(Changes changes, RoundGround ground)
{
    /// <param name="because">What they want to say about it; it stays with those who look after the round.</param>
    public async Task<Outcome<Done>> DoAsync(Actor actor, Id<Round> id, string? because, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var reason = Text.Line(because);
        await using var change = await changes.BeginAsync(actor, ct);
        if (actor.Person is not { } person || await change.ShareRoundAsync(id, ct) is not { } round)
            return RoundRows.NoSuchRound;
        var rows = await change.LockSignatoryAsync(id, person, ct);
        if (rows.Count == 0)
            return Signing.NotAsked;
        var on = await ground.OfAsync(round, ct);
        var today = UkTime.DateOf(change.Now);
        if (Signing.RefuseRound(round, on.Edition, today) is { } over)
            return over;
        var free = rows.Where(r => Signing.May(r.State, SignatoryState.Refused)).ToList();
        if (Signing.RefuseRefusing(free.FirstOrDefault() ?? rows[0], reason) is { } refusal)
            return refusal;
        var more = new Dictionary<Id<School>, TallyCount>();
        foreach (var row in free)
        {
            more[row.School] = row.Become(SignatoryState.Refused, today);
            row.RefusedBecause = reason.Length == 0 ? null : reason;
            change.Record(new SignatureRefused(person, id, row.AtSchool(), round.Edition), on.Clauses);
        }
        await change.TellKeepersAsync(round, more.Keys, today, ct);
        await change.CountAsync(id, more, ct);
        await change.CommitAsync(ct);
        return Done.It;
    }
}
