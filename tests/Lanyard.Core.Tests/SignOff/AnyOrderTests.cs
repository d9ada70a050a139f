using Lanyard.Core.People;
using Lanyard.Core.SignOff;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Tests.SignOff;

/// <summary>
/// Whatever people do in whatever order, and whatever the days bring in between: nobody who belongs to the audience is left out, nobody else owes
/// anything, every signature has its receipt of an edition that was in force, and the numbers are those of the rows.
/// </summary>
public sealed class AnyOrderTests(CoreFixture fixture)
{
    private const int Steps = 14;

    private enum Step
    {
        Sign,
        SignAgain,
        Refuse,
        Leave,
        Return,
        ADayPasses,
        AMonthPasses,
        Edition,
        MaterialEdition,
        Join,
        StartAnew,
        Close,
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task NoOrderOfSteps_LosesASignature_LeavesAnybodyOut_OrMiscounts(int seed)
    {
        await using var stage = await SignOffStage.SetAsync(fixture.House(), SignOffStage.Text(SignOffStage.Yearly));
        var chance = new Random(seed);
        var people = new List<Id<Person>>();
        for (var n = 0; n < 4; n++)
            people.Add(await stage.StaffAsync($"Person {n}"));
        await stage.StartAsync();
        var walk = "";
        var receipts = 0;
        for (var n = 0; n < Steps; n++)
        {
            var (step, who) = (Enum.GetValues<Step>()[chance.Next(Enum.GetValues<Step>().Length)], chance.Next(people.Count));
            walk += $" {step} {who};";
            receipts += await TakeAsync(stage, step, people, who);
            await stage.FollowAsync();
            await stage.AskAsync();
            await stage.MorningAsync();
            await AssertAsync(stage, people, receipts, walk);
        }
    }

    /// <returns>How many receipts it made.</returns>
    private static async Task<int> TakeAsync(SignOffStage stage, Step step, List<Id<Person>> people, int who)
    {
        var person = people[who];
        var actor = Actor.Of(stage.Trust, person);
        var left = await stage.ReadAsync(db => db.People.AnyAsync(p => p.Id == person && p.LeftOn < stage.Today));
        switch (step)
        {
            case Step.Sign or Step.SignAgain:
                var made = 0;
                foreach (var round in await OpenAsync(stage))
                    made += await SignAsync(stage, actor, round);
                return made;
            case Step.Refuse:
                foreach (var round in await OpenAsync(stage))
                    await stage.RefusedAsync<RefuseToSign, Done>(u => u.DoAsync(actor, round, null, default));
                return 0;
            case Step.Leave when !left:
                await stage.House.DoAsync<RecordLeaving, Done>(u => u.DoAsync(stage.Operator, person, stage.Today.AddDays(-1), default));
                return 0;
            case Step.Return when left:
                await stage.House.DoAsync<RecordReturn, Done>(u => u.DoAsync(stage.Operator, person, stage.Today, true, default));
                return 0;
            case Step.ADayPasses:
                stage.GoTo(stage.Today.AddDays(1));
                return 0;
            case Step.AMonthPasses:
                stage.GoTo(stage.Today.AddMonths(1));
                return 0;
            case Step.Edition or Step.MaterialEdition:
                // One edition a day comes into force.
                stage.GoTo(stage.Today.AddDays(1));
                await stage.NextEditionAsync(step == Step.MaterialEdition, stage.Today);
                return 0;
            case Step.Join:
                people.Add(await stage.StaffAsync($"Person {people.Count}"));
                return 0;
            case Step.StartAnew:
                await stage.StartAsync();
                return 0;
            case Step.Close:
                foreach (var round in await OpenAsync(stage))
                    await stage.House.DoAsync<CloseRound, Done>(u => u.DoAsync(stage.Operator, round, null, default));
                return 0;
            default:
                return 0;
        }
    }

    private static async Task<int> SignAsync(SignOffStage stage, Actor actor, Id<Round> round)
    {
        var before = await stage.ReadAsync(db => db.Receipts.CountAsync());
        var digest = await stage.DigestAsync(round);
        await stage.RefusedAsync<ReadPolicy, Done>(u => u.SeeAsync(actor, round, 1, digest, default));
        await stage.RefusedAsync<ReadPolicy, Done>(u => u.EndAsync(actor, round, digest, default));
        var owes = await stage.ReadAsync(db =>
            db.Signatories.AnyAsync(s =>
                s.Round == round
                && s.Person == actor.Person
                && (s.State == SignatoryState.Owed || s.State == SignatoryState.Refused || s.State == SignatoryState.Lapsed)
            )
        );
        var refused = await stage.RefusedAsync<SignPolicy, Id<Receipt>>(u => u.DoAsync(actor, round, digest, SigningWay.SignedIn, default));
        Assert.False(owes && refused.Length > 0, refused);
        var made = await stage.ReadAsync(db => db.Receipts.CountAsync()) - before;
        Assert.Equal(owes ? 1 : 0, made);
        return made;
    }

    private static Task<List<Id<Round>>> OpenAsync(SignOffStage stage) =>
        stage.ReadAsync(db => db.Rounds.Where(r => r.State == RoundState.Open).Select(r => r.Id).ToListAsync());

    private static async Task AssertAsync(SignOffStage stage, List<Id<Person>> people, int receipts, string walk)
    {
        await stage.AssertCountedAsync();
        Assert.True(receipts == await stage.ReadAsync(db => db.Receipts.CountAsync()), $"A receipt was lost or made twice:{walk}");
        var today = stage.Today;
        var here = await stage.ReadAsync(db =>
            db.Appointments.Where(a => a.From <= today && (a.Until == null || a.Until >= today))
                .Where(a => db.People.Any(p => p.Id == a.Person && (p.LeftOn == null || p.LeftOn >= today)))
                .Select(a => a.Person)
                .ToHashSetAsync()
        );
        foreach (var round in await OpenAsync(stage))
        {
            var rows = await stage.ReadAsync(db =>
                db.Signatories.AsNoTracking().Where(s => s.Round == round).ToDictionaryAsync(s => s.Person)
            );
            foreach (var person in people)
            {
                var state = rows.GetValueOrDefault(person)?.State;
                if (here.Contains(person))
                    Assert.True(state is not (null or SignatoryState.Left), $"Somebody was left out:{walk}");
                else
                    Assert.True(
                        state is not (SignatoryState.Owed or SignatoryState.Refused),
                        $"Somebody who is gone owes a signature:{walk}"
                    );
            }
        }
        var unproved = await stage.ReadAsync(db =>
            db.Signatories.CountAsync(s =>
                s.State == SignatoryState.HasSigned && !db.Receipts.Any(r => r.Id == s.Receipt && r.Person == s.Person)
            )
        );
        Assert.True(unproved == 0, $"A signature has no receipt:{walk}");
        var strange = await stage.ReadAsync(db =>
            db.Receipts.CountAsync(r => !db.Editions.Any(e => e.Id == r.Edition && e.Digest == r.Digest))
        );
        Assert.True(strange == 0, $"A receipt is of no edition:{walk}");
    }
}
