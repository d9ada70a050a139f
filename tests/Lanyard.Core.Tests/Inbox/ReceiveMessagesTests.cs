using Lanyard.Core.Data;
using Lanyard.Core.Inbox;
using Lanyard.Domain.Inbox;
using Lanyard.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Inbox;

/// <summary>The clock of a house begins on Monday 2 March 2026, at half past nine.</summary>
public sealed class ReceiveMessagesTests(CoreFixture fixture)
{
    [Fact]
    public async Task Message_IsPromisedAnAnswer_FromTheMomentOnThePlatform_ByItsClause()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        at.House.Clock.Move(TimeSpan.FromDays(7));
        var sent = at.Now.AddHours(-30);

        var message = await at.MessageAsync(await at.HearOneAsync(at.News(ago: TimeSpan.FromHours(30))));

        Assert.Equal(sent, message.SentAt);
        // Sent early on Sunday: by the end of the next working day, however late we heard of it.
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 17, 0, 0, TimeSpan.Zero), message.Promise!.Due);
        Assert.Equal("river@1/4.1", message.Promise.Clause);
        Assert.Equal(message.Promise.Due, message.Due);
        Assert.True(message.IsOpen);
    }

    [Fact]
    public async Task Message_UnderASilentPolicy_IsPromisedNothing()
    {
        await using var at = await InboxHouse.OfAsync(fixture, promises: false);

        var message = await at.MessageAsync(await at.HearOneAsync());

        Assert.Null(message.Promise);
        Assert.Null(message.LookAt);
        Assert.Equal(DateTimeOffset.MaxValue, message.Due);
    }

    [Fact]
    public async Task Batch_SentAgain_OrOverlapping_ChangesNothing()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var one = at.News("1");
        var two = at.News("2");
        var three = at.News("3");

        var first = await at.HearAsync(one, two);
        var again = await at.HearAsync(one, two);
        var overlapping = await at.HearAsync(two, three, three);

        Assert.Equal((2, 0, 0, 0), (first.New, first.Edited, first.Gone, first.Known));
        Assert.Equal((0, 0, 0, 2), (again.New, again.Edited, again.Gone, again.Known));
        Assert.Equal((1, 0, 0, 2), (overlapping.New, overlapping.Edited, overlapping.Gone, overlapping.Known));
        Assert.Equal(first.Ids, again.Ids);
        Assert.Equal(first.Ids[1], overlapping.Ids[0]);
        Assert.Equal(overlapping.Ids[1], overlapping.Ids[2]);
        Assert.Equal(["AccountEntered", "MessagesReceived", "MessagesReceived"], await at.LedgerAsync());
    }

    [Fact]
    public async Task Edit_KeepsTheFirstClock_AndWhatWasSaidBefore_AndIsLookedAtAgainAfterTheEnd()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var news = at.News(text: "Thank you!");
        var id = await at.HearOneAsync(news);
        var promised = (await at.MessageAsync(id)).Promise;
        await at.EndAsync(id, MessageEnd.NoReplyNeeded, NoReplyReason.Kindness);

        at.House.Clock.Move(TimeSpan.FromHours(3));
        var heard = await at.HearAsync(news with { Text = "You are all thieves", EditedAt = at.Now.AddHours(-1) });

        Assert.Equal(1, heard.Edited);
        var message = await at.MessageAsync(id);
        Assert.Equal("You are all thieves", message.Text);
        Assert.Equal(promised, message.Promise);
        Assert.False(message.IsOpen);
        Assert.True(message.LookAgain);
        var versions = await at.House.InScopeAsync(
            at.Trust,
            s => s.GetRequiredService<LanyardDb>().MessageVersions.Where(v => v.Message == id).ToListAsync()
        );
        Assert.Equal("Thank you!", Assert.Single(versions).Text);
        var list = await ToDoAsync(at);
        Assert.Equal(id, Assert.Single(list).Message.Id);

        await at.House.DoAsync<LookAtEdit, Done>(u => u.DoAsync(at.Actor, at.School, id, default));
        Assert.Empty(await ToDoAsync(at));
    }

    [Fact]
    public async Task Edits_OutOfOrder_LeaveTheNewest()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        at.House.Clock.Move(TimeSpan.FromHours(5));
        var news = at.News(ago: TimeSpan.FromHours(4));
        var third = news with { Text = "third", EditedAt = news.SentAt.AddHours(3) };
        var second = news with { Text = "second", EditedAt = news.SentAt.AddHours(2) };

        var heard = await at.HearAsync(third, second, news);

        Assert.Equal((1, 0, 2), (heard.New, heard.Edited, heard.Known));
        Assert.Equal("third", (await at.MessageAsync(heard.Ids[0])).Text);
    }

    [Fact]
    public async Task Deletion_EndsWhatWaits_KeepsOurRecord_AndALateCopyDoesNotBringItBack()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var news = at.News();
        var id = await at.HearOneAsync(news);

        at.House.Clock.Move(TimeSpan.FromHours(1));
        var gone = await at.HearAsync(news with { GoneAt = at.Now });
        var late = await at.HearAsync(news);

        Assert.Equal((1, 1), (gone.Gone, late.Known));
        var message = await at.MessageAsync(id);
        Assert.Equal(MessageEnd.Withdrawn, message.End);
        Assert.False(message.IsOpen);
        Assert.Equal("When is the fair?", message.Text);
        await at.WaitAsync(TimeSpan.FromDays(30));
        Assert.Null((await at.MessageAsync(id)).MissedAt);
    }

    [Fact]
    public async Task Deletion_HeardOfBeforeTheMessage_IsFilledInAndStaysDeleted()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var news = at.News();

        var gone = await at.HearAsync(news with { Text = "", GoneAt = at.Now });
        var late = await at.HearAsync(news);

        Assert.Equal((1, 1), (gone.New, late.Edited));
        var message = await at.MessageAsync(gone.Ids[0]);
        Assert.Equal("When is the fair?", message.Text);
        Assert.False(message.IsOpen);
        Assert.NotNull(message.GoneAt);
    }

    [Fact]
    public async Task Deletion_OfACryForHelp_LeavesItOpen()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var news = at.News(text: "I cannot go on");
        var id = await at.HearOneAsync(news);
        await at.House.DoAsync<SetUrgency, Done>(u => u.DoAsync(at.Actor, at.School, id, Urgency.RiskToLife, default));

        await at.HearAsync(news with { GoneAt = at.Now });

        Assert.True((await at.MessageAsync(id)).IsOpen);
    }

    [Fact]
    public async Task Words_NeverReachTheLedger()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var id = await at.HearOneAsync(at.News(text: "My son Bartholomew fell"));
        await at.EndAsync(id, MessageEnd.Answered);

        var bodies = await at.House.InScopeAsync(
            at.Trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .Database.SqlQuery<string>($"select body as \"Value\" from ledger_event where trust_id = {at.Trust.Value}")
                    .ToListAsync()
        );

        Assert.DoesNotContain(
            bodies,
            b => b.Contains("Bartholomew", StringComparison.Ordinal) || b.Contains("parent", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Batch_WithOneBadLine_IsRefusedWhole_AndSaysWhich()
    {
        await using var at = await InboxHouse.OfAsync(fixture);

        var refused = await at.House.InScopeAsync(
            at.Trust,
            s =>
                s.GetRequiredService<ReceiveMessages>()
                    .DoAsync(
                        Actor.Operator(at.Trust),
                        at.School,
                        at.Account,
                        MessageSource.Program,
                        [at.News("1"), at.News("2") with { SentAt = at.Now.AddDays(1) }],
                        default
                    )
        );

        Assert.Equal("messages[1].sentAt", Assert.Single(refused.Refusals).Field);
        Assert.Empty(await ToDoAsync(at));
    }

    [Fact]
    public async Task EightAtOnce_SendingTheSame500_LeaveEachOnce()
    {
        await using var at = await InboxHouse.OfAsync(fixture);
        var news = Enumerable.Range(0, 500).Select(i => at.News($"k{i}")).ToList();

        var heard = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(w => at.HearAsync([.. news.OrderBy(n => (n.Key.GetHashCode(StringComparison.Ordinal) * 31) ^ w)]))
        );

        Assert.Equal(500, heard.Sum(h => h.New));
        Assert.Equal(500, heard.SelectMany(h => h.Ids).Distinct().Count());
    }

    private static async Task<IReadOnlyList<InboxLine>> ToDoAsync(InboxHouse at) =>
        (
            await at.House.InScopeAsync(
                at.Trust,
                s => s.GetRequiredService<InboxQueries>().ListAsync(new() { School = at.School }, default)
            )
        ).Lines;
}
