using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>
/// Turns rounds to the edition that binds: the approver said whether a change is material, and the clock does what follows from that. Looking
/// twice changes nothing.
/// </summary>
public sealed class RoundTurning(LanyardDb db, Changes changes, RoundGround ground)
{
    /// <summary>Looks at every policy of the trust: an edition may come into force on a day on which nothing is recorded.</summary>
    public async Task TurnAllAsync(CancellationToken ct) =>
        await TurnAsync(await db.Editions.Where(e => e.InForceFrom != null).Select(e => e.Policy).Distinct().ToListAsync(ct), ct);

    public async Task TurnAsync(IReadOnlyList<Id<HeldPolicy>> policies, CancellationToken ct)
    {
        foreach (var policy in policies.Order())
            await TurnAsync(policy, ct);
    }

    private async Task TurnAsync(Id<HeldPolicy> policy, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        if (await change.LockPolicyAsync(policy, ct) is not { } held)
            return;
        var today = UkTime.DateOf(change.Now);
        var editions = await PolicyQueries.Wordless(change.Db.Editions.Where(e => e.Policy == policy)).ToListAsync(ct);
        var binding = editions.Find(e => e.BindsOn(today));
        foreach (var coming in editions.Where(e => e.InForceFrom > today))
            change.Remind(KeepRounds.Kind, KeepRounds.MorningOf(coming.InForceFrom!.Value));
        var rounds = await change.Db.Rounds.AsNoTracking().Where(r => r.Policy == policy).OrderBy(r => r.Id).ToListAsync(ct);
        foreach (var round in rounds.Where(r => r.IsOpen))
            await TurnAsync(change, round, binding, editions, ct);
        if (binding?.Material == true && !rounds.Exists(r => r.IsOpen || r.Edition == binding.Id))
            await BeginAsync(change, held, binding, today, ct);
        await change.CommitAsync(ct);
    }

    private async Task TurnAsync(Change change, Round round, Edition? binding, List<Edition> editions, CancellationToken ct)
    {
        var own = editions.First(e => e.Id == round.Edition);
        var since = editions.Where(e => e.InForceFrom > own.InForceFrom && e.InForceFrom <= (binding?.InForceFrom ?? e.InForceFrom));
        switch (RoundLife.Turn(round, binding, since))
        {
            case EditionTurn.MoveOn:
                var held = (await change.LockRoundAsync(round.Id, ct))!;
                change.Record(new RoundMovedOn(round.Id, round.School, round.Edition, binding!.Id));
                held.Edition = binding.Id;
                break;
            case EditionTurn.Replace:
                // As many days as the round had that it replaces.
                var today = UkTime.DateOf(change.Now);
                var days = Math.Max(RoundLife.ShortestDays, round.Due.DayNumber - round.BeganOn.DayNumber);
                var on = await ground.OfAsync(binding!.Id, ct);
                var wish = new RoundWish(round.Audiences, today.AddDays(days), round.JoinerDays, round.AsksQuestions)
                {
                    // Local practice stays, unless the new text states an interval of its own.
                    LocalInterval = round.IntervalIsLocal && RoundLife.IntervalOf(on.Text, round.Audiences) is null ? round.Interval : null,
                };
                await change.BegunAsync(on, round.School, wish, [round], ct);
                break;
            case EditionTurn.End:
                await change.EndAsync(round.Id, RoundEnd.PolicyEnded, null, ct);
                break;
        }
    }

    // The first round of a policy whose approver asks for one: only where the text itself has people sign it.
    private async Task BeginAsync(Change change, HeldPolicy held, Edition binding, DateOnly today, CancellationToken ct)
    {
        var on = await ground.OfAsync(binding.Id, ct);
        var audiences = RoundLife.AskedBy(on.Text);
        if (audiences.Count == 0)
            return;
        var wish = new RoundWish(audiences, today.AddDays(RoundLife.UsualDays), RoundLife.UsualJoinerDays, false);
        await change.BegunAsync(on, held.School, wish, [], ct);
    }
}
