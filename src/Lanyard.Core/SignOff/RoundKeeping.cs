using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Keeps open rounds in step with who belongs to their audience. Looking twice changes nothing.</summary>
public sealed class RoundKeeping(LanyardDb db, Changes changes, RoundGround ground, TimeProvider clock)
{
    private const int Batch = AskSignatories.Batch;

    /// <summary>Looks at these people in every open round.</summary>
    public async Task LookAtPeopleAsync(IReadOnlyList<Id<Person>> people, CancellationToken ct)
    {
        if (people.Count == 0)
            return;
        foreach (var round in await OpenAsync(db.Rounds, ct))
        {
            foreach (var some in people.Order().Chunk(Batch))
                await LookAsync(round, some, ct);
        }
    }

    /// <summary>Looks at everybody in the rounds of these policies, which apply at other schools than before.</summary>
    public async Task LookAtPoliciesAsync(IReadOnlyList<Id<HeldPolicy>> policies, CancellationToken ct)
    {
        if (policies.Count == 0)
            return;
        foreach (var round in await OpenAsync(db.Rounds.Where(r => policies.Contains(r.Policy)), ct))
            await LookAtEverybodyAsync(round, ct);
    }

    /// <summary>Looks at everybody in every open round: what begins or ends on a day is in no event of that day.</summary>
    public async Task LookAtEverybodyAsync(CancellationToken ct)
    {
        foreach (var round in await OpenAsync(db.Rounds, ct))
            await LookAtEverybodyAsync(round, ct);
    }

    private async Task LookAtEverybodyAsync(Id<Round> id, CancellationToken ct)
    {
        Id<Person>? after = null;
        while (true)
        {
            var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == id, ct);
            // Until everybody has been asked, whoever was not is no joiner.
            if (round.State != RoundState.Open)
                return;
            var today = UkTime.DateOf(clock.GetUtcNow());
            var text = (await ground.OfAsync(round, ct)).Text;
            var people = await (await ground.MembersAsync(round, text, today, ct)).OutOfStepAsync(after, Batch, ct);
            if (people.Count == 0)
                return;
            await LookAsync(id, people, ct);
            after = people[^1];
        }
    }

    private async Task LookAsync(Id<Round> id, IReadOnlyCollection<Id<Person>> people, CancellationToken ct)
    {
        await using var change = await changes.BeginAsync(Actor.Clock(db.TrustId), ct);
        if (await change.LockRoundAsync(id, ct) is not { IsOpen: true } round)
            return;
        // The clock has not come to the others yet.
        var seen = round.State == RoundState.Open ? people : [.. people.Where(p => round.AskedUpTo is { } up && p.CompareTo(up) <= 0)];
        if (seen.Count == 0)
            return;
        var text = (await ground.OfAsync(round, ct)).Text;
        var members = await (await ground.MembersAsync(round, text, UkTime.DateOf(change.Now), ct)).AmongAsync(seen, ct);
        var renamed = await RenameAsync(change, round, seen, ct);
        if (renamed + await change.BringInStepAsync(round, seen, members, ct) > 0)
            await change.CommitAsync(ct);
    }

    // Lists are in the order of names, and somebody may have changed theirs.
    private static Task<int> RenameAsync(Change change, Round round, IReadOnlyCollection<Id<Person>> people, CancellationToken ct)
    {
        var ids = people.Select(p => p.Value).ToArray();
        return change.Db.Database.ExecuteSqlAsync(
            $"""
            update signatory s set name_key = p.name_key from person p
            where s.trust_id = {round.Trust.Value} and s.round_id = {round.Id.Value} and s.person_id = any({ids})
                and p.trust_id = s.trust_id and p.person_id = s.person_id and p.name_key <> s.name_key
            """,
            ct
        );
    }

    private static Task<List<Id<Round>>> OpenAsync(IQueryable<Round> rounds, CancellationToken ct) =>
        rounds.Where(r => r.State != RoundState.Closed).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(ct);
}
