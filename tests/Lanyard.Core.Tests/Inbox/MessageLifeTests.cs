using Lanyard.Core.Inbox;
using Lanyard.Core.Policies;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Inbox;

public sealed class MessageLifeTests(CoreFixture fixture)
{
    [Fact]
    public async Task Clock_WarnsTheOwner_ThenTheHead_ThenWritesTheMissDownOnce_WithItsClause()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var id = await at.HearOneAsync();

        await at.WaitAsync(TimeSpan.FromHours(24));
        Assert.Equal(["AnswerDue"], await at.ToldAsync(at.Owner));
        Assert.Empty(await at.ToldAsync(at.Head));

        await at.WaitAsync(TimeSpan.FromHours(22));
        Assert.Equal(["AnswerDue", "AnswerDue"], await at.ToldAsync(at.Owner));
        Assert.Equal(["AnswerDue"], await at.ToldAsync(at.Head));

        await at.WaitAsync(TimeSpan.FromHours(2));
        await at.WaitAsync(TimeSpan.FromDays(7));
        Assert.Equal(["AnswerDue", "AnswerDue", "AnswerMissed"], await at.ToldAsync(at.Owner));
        Assert.Equal(
            ["AccountEntered", "MessagesReceived", "DeadlineNear", "DeadlineNear", "DeadlineMissed river@1/4.1"],
            await at.LedgerAsync()
        );
        var message = await at.MessageAsync(id);
        Assert.Equal(message.Promise!.Due, message.MissedAt);
        Assert.True(message.IsOpen);
        Assert.Equal(Standing.Broken, await StandingAsync(at));
    }

    [Fact]
    public async Task Answer_InTime_KeepsTheClause_AndStopsTheClock()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        Assert.Equal(Standing.NoEvidence, await StandingAsync(at));
        var id = await at.HearOneAsync();

        Assert.True(await at.EndAsync(id, MessageEnd.Answered));
        await at.WaitAsync(TimeSpan.FromDays(7));

        Assert.Equal(["AccountEntered", "MessagesReceived", "MessageAnswered river@1/4.1"], await at.LedgerAsync());
        Assert.Equal(Standing.Kept, await StandingAsync(at));
    }

    [Fact]
    public async Task Answer_ThatComesLate_KeepsNothing()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var id = await at.HearOneAsync();
        await at.WaitAsync(TimeSpan.FromHours(49));

        await at.EndAsync(id, MessageEnd.Answered);

        Assert.Equal("MessageAnswered", (await at.LedgerAsync())[^1]);
        Assert.Equal(Standing.Broken, await StandingAsync(at));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Acknowledging_IsAnEnd_OnlyWhereThePolicyTakesItForAnAnswer(bool counts, bool closes)
    {
        await using var at = await InboxHouse.OfAsync(fixture, acknowledgementCounts: counts);
        var id = await at.HearOneAsync();

        Assert.Equal(closes, await at.EndAsync(id, MessageEnd.Acknowledged));

        Assert.Equal(!closes, (await at.MessageAsync(id)).IsOpen);
        await at.WaitAsync(TimeSpan.FromHours(49));
        Assert.Equal(closes, (await at.MessageAsync(id)).MissedAt is null);
    }

    [Fact]
    public async Task SecondPerson_WhoEndsTheSame_IsToldWhoDid_AndNothingChanges()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var id = await at.HearOneAsync();
        await at.EndAsync(id, MessageEnd.Answered);

        var refused = await at.House.InScopeAsync(
            at.Trust,
            s =>
                s.GetRequiredService<EndMessage>()
                    .DoAsync(Actor.Of(at.Trust, at.Head), at.School, id, new(MessageEnd.NoReplyNeeded, NoReplyReason.Spam), default)
        );

        Assert.Equal("Maya Moderator answered this. Nothing was changed.", Assert.Single(refused.Refusals).Sentence);
        Assert.Equal(at.Owner, (await at.MessageAsync(id)).EndedBy);
    }

    [Fact]
    public async Task Eight_WhoAnswerTheSame40_AtOnce_LeaveOneAnswerEach()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var ids = (await at.HearAsync([.. Enumerable.Range(0, 40).Select(i => at.News($"k{i}"))])).Ids;

        var ended = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(w =>
                    Task.Run(async () =>
                    {
                        var won = 0;
                        foreach (var id in w % 2 == 0 ? ids : ids.Reverse())
                        {
                            var outcome = await at.House.InScopeAsync(
                                at.Trust,
                                s => s.GetRequiredService<EndMessage>().DoAsync(at.Actor, at.School, id, new(MessageEnd.Answered), default)
                            );
                            won += outcome.Ok ? 1 : 0;
                        }
                        return won;
                    })
                )
        );

        Assert.Equal(40, ended.Sum());
        Assert.Equal(40, (await at.LedgerAsync()).Count(e => e.StartsWith("MessageAnswered", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reopening_GoesOnFromTheFirstClock()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var id = await at.HearOneAsync();
        var promise = (await at.MessageAsync(id)).Promise;
        await at.EndAsync(id, MessageEnd.Answered);
        await at.WaitAsync(TimeSpan.FromHours(60));

        await at.House.DoAsync<ReopenMessage, Done>(u => u.DoAsync(at.Actor, at.School, id, default));
        await at.WaitAsync(TimeSpan.FromMinutes(1));

        var message = await at.MessageAsync(id);
        Assert.Equal(promise, message.Promise);
        Assert.Equal(promise!.Due, message.MissedAt);
    }

    [Fact]
    public async Task Promise_StaysAsItWasMade_WhenTheCalendarChanges()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        at.House.Clock.Move(TimeSpan.FromDays(7));
        var id = await at.HearOneAsync(at.News(ago: TimeSpan.FromHours(30)));
        var before = (await at.MessageAsync(id)).Promise;

        await at.House.DoAsync<Lanyard.Core.Schools.SetLocalPractice, Done>(u =>
            u.DoAsync(Actor.Operator(at.Trust), at.School, LocalPractice.Usual with { ClosingHour = new(12, 0) }, default)
        );

        Assert.Equal(before, (await at.MessageAsync(id)).Promise);
        var later = await at.MessageAsync(await at.HearOneAsync(at.News("2", ago: TimeSpan.FromHours(30))));
        Assert.Equal(12, later.Promise!.Due.Hour);
    }

    [Fact]
    public async Task RiskToLife_TellsTheSafeguardingLeadsAndTheHeadAtOnce_AndStandsAboveAllElse()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var lead = await at.House.AddPersonAsync(at.Trust, Role.SafeguardingLead, at.School, "Sara Safe", "sara@meadow.example");
        var first = await at.HearOneAsync(at.News("1", ago: TimeSpan.FromHours(40)));
        var risk = await at.HearOneAsync(at.News("2", "nobody would notice if i was gone"));
        await at.EndAsync(risk, MessageEnd.NoReplyNeeded, NoReplyReason.NotForUs);

        await at.House.DoAsync<SetUrgency, Done>(u => u.DoAsync(at.Actor, at.School, risk, Urgency.RiskToLife, default));

        Assert.Equal(["RiskToLife"], await at.ToldAsync(lead));
        Assert.Equal(["RiskToLife"], await at.ToldAsync(at.Head));
        var list = await at.House.InScopeAsync(
            at.Trust,
            s => s.GetRequiredService<InboxQueries>().ListAsync(new() { School = at.School }, default)
        );
        Assert.Equal([risk, first], list.Lines.Select(l => l.Message.Id));
    }

    [Fact]
    public async Task Claim_IsSeen_EndsByItself_AndIsTakenOverOnlyOnPurpose()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var id = await at.HearOneAsync();
        await ClaimAsync(at, at.Owner, false);

        var refused = await ClaimAsync(at, at.Head, false);
        Assert.Equal("Maya Moderator is looking at this. Take it over if you have agreed so.", Assert.Single(refused.Refusals).Sentence);
        Assert.True((await ClaimAsync(at, at.Head, true)).Ok);
        Assert.Equal(at.Head, (await at.MessageAsync(id)).HeldBy(at.Now));

        at.House.Clock.Move(TimeSpan.FromMinutes(16));
        Assert.Null((await at.MessageAsync(id)).HeldBy(at.Now));
        Assert.True((await ClaimAsync(at, at.Owner, false)).Ok);

        Task<Outcome<Done>> ClaimAsync(InboxHouse house, Id<Person> person, bool takeOver) =>
            house.House.InScopeAsync(
                house.Trust,
                s => s.GetRequiredService<ClaimMessage>().DoAsync(Actor.Of(house.Trust, person), house.School, id, takeOver, default)
            );
    }

    [Fact]
    public async Task Pages_ShowEveryMessageOnce_InTheirOrder()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var news = Enumerable.Range(0, 130).Select(i => at.News($"k{i}", ago: TimeSpan.FromMinutes(i / 3))).ToList();
        await at.HearAsync(news);

        var seen = new List<InboxLine>();
        InboxPlace? after = null;
        do
        {
            var page = await at.House.InScopeAsync(
                at.Trust,
                s =>
                    s.GetRequiredService<InboxQueries>()
                        .ListAsync(
                            new()
                            {
                                School = at.School,
                                After = after,
                                Size = 25,
                            },
                            default
                        )
            );
            seen.AddRange(page.Lines);
            after = page.Next;
        } while (after is not null);

        Assert.Equal(130, seen.Select(l => l.Message.Id).Distinct().Count());
        Assert.Equal(130, seen.Count);
        Assert.Equal(seen.Select(l => l.Message.Due).Order(), seen.Select(l => l.Message.Due));
    }

    private static async Task<Standing> StandingAsync(InboxHouse at)
    {
        var standings = await at.House.InScopeAsync(
            at.Trust,
            s => s.GetRequiredService<StandingQueries>().OfAsync(at.School, DateSpan.YearTo(UkTime.DateOf(at.Now)), default)
        );
        return standings.Single().Clauses.Single().Proof.Standing;
    }
}
