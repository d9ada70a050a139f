using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Asks the people of rounds that have been started, some hundreds in a change of their own, in the order of their ids. The round remembers how
/// far it has come: a program that is killed goes on from there, and nobody is asked twice.
/// </summary>
public sealed class AskSignatories(LanyardDb db, Changes changes, RoundGround ground) : IAgendaHandler
{
    public const string Kind = "sign-off-ask";

    /// <summary>How many are asked in one change.</summary>
    public const int Batch = 400;

    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var starting = await db.Rounds.Where(r => r.State == RoundState.Starting).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(ct);
        foreach (var round in starting)
        {
            while (await AskSomeAsync(round, ct))
                ct.ThrowIfCancellationRequested();
        }
        return null;
    }

    /// <returns>Whether there are more to ask.</returns>
    private async Task<bool> AskSomeAsync(Id<Round> id, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        if (await change.LockRoundAsync(id, ct) is not { State: RoundState.Starting } round)
            return false;
        var text = (await ground.OfAsync(round, ct)).Text;
        var members = await (await ground.MembersAsync(round, text, UkTime.DateOf(change.Now), ct)).AfterAsync(round.AskedUpTo, Batch, ct);
        var people = members.Select(m => m.Person).Distinct().ToList();
        if (people.Count == 0)
        {
            round.State = RoundState.Open;
            change.Record(new RoundOpened(id, round.School, round.AskedSoFar));
        }
        else
        {
            await change.BringInStepAsync(round, people, members, ct);
            round.AskedUpTo = people[^1];
            round.AskedSoFar += people.Count;
        }
        await change.CommitAsync(ct);
        return people.Count > 0;
    }
}
