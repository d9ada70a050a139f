using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>How a round begins and ends: steps of changes that people and the clock make. The policy is held.</summary>
internal static class RoundSteps
{
    /// <summary>Begins a round and ends those whose place it takes; its groups without names are asked anew.</summary>
    public static async Task<Round> BegunAsync(
        this Change change,
        Ground ground,
        Id<School>? school,
        RoundWish wish,
        IReadOnlyList<Round> replaced,
        CancellationToken ct
    )
    {
        var today = UkTime.DateOf(change.Now);
        var id = Id<Round>.New(change.Now);
        var due = wish.Due!.Value;
        Round Made(int toAsk) =>
            new()
            {
                Trust = change.Actor.Trust,
                Id = id,
                Policy = ground.Policy.Id,
                School = school,
                Edition = ground.Edition.Id,
                Audiences = [.. wish.Audiences.Distinct().Order()],
                BeganOn = wish.BeganOn ?? today,
                Due = due,
                JoinerDays = wish.JoinerDays!.Value,
                Every = (wish.LocalInterval ?? RoundLife.IntervalOf(ground.Text, wish.Audiences))?.Code,
                IntervalIsLocal = wish.LocalInterval is not null,
                AsksQuestions = wish.AsksQuestions,
                State = RoundState.Starting,
                CreatedAt = change.Now,
                CreatedBy = change.Actor.Person,
                ToAsk = toAsk,
            };
        var schools = await change.SchoolsOfAsync(ground, school, today, ct);
        var round = Made(await new RoundMembers(change.Db, Made(0), ground.Text, schools, today).CountAsync(ct));
        change.Db.Add(round);
        foreach (var at in round.School is null ? schools.Append(Signatory.OfTheTrust) : schools)
            change.Db.Add(
                new RoundTally
                {
                    Trust = round.Trust,
                    Round = id,
                    School = at,
                }
            );
        change.Record(new RoundStarted(id, round.Policy, round.Edition, school, round.Audiences, due, round.ToAsk));
        await change.Db.SaveChangesAsync(ct);
        foreach (var old in replaced)
        {
            await change.AskGroupsAnewAsync(old, round, ct);
            await change.EndAsync(old.Id, RoundEnd.Replaced, id, ct);
        }
        change.Remind(AskSignatories.Kind, change.Now);
        change.Remind(KeepRounds.Kind, KeepRounds.MorningAfter(change.Now));
        return round;
    }

    /// <summary>Ends a round. Whoever still owed has lapsed; who refused has refused.</summary>
    public static async Task EndAsync(this Change change, Id<Round> id, RoundEnd end, Id<Round>? replacedBy, CancellationToken ct)
    {
        if (await change.LockRoundAsync(id, ct) is not { IsOpen: true } round)
            return;
        var today = UkTime.DateOf(change.Now);
        var trust = change.Actor.Trust.Value;
        var missing = await change.Db.RoundTallies.Where(t => t.Round == id).SumAsync(t => t.Owed + t.Refused, ct);
        await change.Db.Database.ExecuteSqlAsync(
            $"""
            update signatory set state = 'Lapsed', state_on = {today}, late = false, remind_on = null
            where trust_id = {trust} and round_id = {id.Value} and state = 'Owed'
            """,
            ct
        );
        await change.Db.Database.ExecuteSqlAsync(
            $"update round_tally set lapsed = lapsed + owed, owed = 0, late = 0 where trust_id = {trust} and round_id = {id.Value}",
            ct
        );
        await change
            .Db.SigningLinks.Where(l => l.Round == id && l.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.RevokedAt, change.Now), ct);
        (round.State, round.ClosedAt, round.Ended, round.ReplacedBy) = (RoundState.Closed, change.Now, end, replacedBy);
        change.Record(new RoundClosed(id, round.School, end, missing, replacedBy));
    }

    private static async Task AskGroupsAnewAsync(this Change change, Round old, Round round, CancellationToken ct)
    {
        var groups = await change.Db.SigningGroups.AsNoTracking().Where(g => g.Round == old.Id).ToListAsync(ct);
        var more = new Dictionary<Id<School>, TallyCount>();
        foreach (var group in groups.Where(g => round.Audiences.Contains(g.Audience)))
            change.Grouped(round, group.School, group.Audience, group.Name, group.Size, more);
        await change.Db.SaveChangesAsync(ct);
        await change.CountAsync(round.Id, more, ct);
    }

    public static Id<SigningGroup> Grouped(
        this Change change,
        Round round,
        Id<School> school,
        Domain.Policies.Audience audience,
        string name,
        int size,
        Dictionary<Id<School>, TallyCount> more
    )
    {
        var today = UkTime.DateOf(change.Now);
        var group = new SigningGroup
        {
            Trust = round.Trust,
            Id = Id<SigningGroup>.New(change.Now),
            Round = round.Id,
            School = school,
            Audience = audience,
            Name = name,
            Size = size,
            AskedOn = today,
            Due = Owing.DueFor(round, today),
        };
        change.Db.Add(group);
        change.Record(new GroupAsked(round.Id, group.Id, school, audience, size, group.Due));
        more[school] = more.GetValueOrDefault(school) + TallyCount.Of(SignatoryState.Owed, false, size);
        return group.Id;
    }

    private static async Task<IReadOnlyList<Id<School>>> SchoolsOfAsync(
        this Change change,
        Ground ground,
        Id<School>? school,
        DateOnly today,
        CancellationToken ct
    ) =>
        await change
            .Db.Placements.Where(p => p.Policy == ground.Policy.Id && p.From <= today && (p.Until == null || p.Until >= today))
            .Where(p => school == null || p.School == school)
            .Select(p => p.School)
            .Distinct()
            .ToListAsync(ct);
}
