using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Core.Outbox;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Notifications;

public sealed class NotificationTests(CoreFixture fixture) : IAsyncLifetime
{
    private TestHouse _house = null!;
    private Id<Trust> _trust;
    private Id<Person> _anne;

    public async ValueTask InitializeAsync()
    {
        _house = new(fixture.Server.Database, s => s.AddScoped<ISendMail, CatchMail>());
        _trust = await _house.FoundTrustAsync();
        _anne = await _house.AddPersonAsync(_trust, "Anne Field", "anne@school.example");
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task Notification_WithMailAtOnce_SendsALetterThatSaysOnlyThatThereIsOne()
    {
        await NotifyAsync(_anne, NotificationKind.DeputyNamed, "/people/0199-secret-page");
        await MailAsync();
        var mail = Assert.Single(await CaughtAsync());
        Assert.Equal("You were named as a deputy", mail.Subject);
        Assert.DoesNotContain("secret", mail.Body, StringComparison.Ordinal);
        var line = Assert.Single((await PageAsync()).Rows);
        Assert.Contains($"/notifications/{line.Id}", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notification_ThatWaitsForTheDigest_GoesAtSevenInOneLetter()
    {
        await ChooseAsync(NotificationKind.RoleGiven, MailWish.Daily);
        await NotifyAsync(_anne, NotificationKind.RoleGiven);
        await NotifyAsync(_anne, NotificationKind.RoleGiven);
        await NotifyAsync(_anne, NotificationKind.RoleEnded);
        await MailAsync();
        Assert.Empty(await CaughtAsync());
        var due = await DigestAsync();
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 7, 0, 0, TimeSpan.Zero), due);
        _house.Clock.Set(due!.Value);
        Assert.Null(await DigestAsync());
        await MailAsync();
        var mail = Assert.Single(await CaughtAsync());
        Assert.Equal("3 unread notifications", mail.Subject);
        Assert.Contains("You were given a role. (2 times)\nOne of your roles ends.\n", mail.Body, StringComparison.Ordinal);
        Assert.Null(await DigestAsync());
        await MailAsync();
        Assert.Single(await CaughtAsync());
    }

    [Theory]
    [InlineData("2026-03-28T20:00:00Z", "2026-03-29T06:00:00Z")]
    [InlineData("2026-10-24T20:00:00Z", "2026-10-25T07:00:00Z")]
    public async Task Digest_WhenClocksChangeInTheNight_GoesAtSevenOnTheWall(string at, string due)
    {
        _house.Clock.Set(DateTimeOffset.Parse(at, null));
        await NotifyAsync(_anne, NotificationKind.RoleEnded);
        var next = DateTimeOffset.Parse(due, null);
        Assert.Equal(next, await DigestAsync());
        _house.Clock.Set(next.AddSeconds(-1));
        Assert.Equal(next, await DigestAsync());
        _house.Clock.Set(next);
        Assert.Null(await DigestAsync());
        await MailAsync();
        Assert.Equal("1 unread notification", Assert.Single(await CaughtAsync()).Subject);
    }

    [Fact]
    public async Task Digest_OfWhatWasReadMeanwhile_IsNotSent()
    {
        await NotifyAsync(_anne, NotificationKind.RoleEnded);
        await ReadAllAsync();
        _house.Clock.Move(TimeSpan.FromDays(2));
        Assert.Null(await DigestAsync());
        await MailAsync();
        Assert.Empty(await CaughtAsync());
    }

    [Fact]
    public async Task Notification_SwitchedOff_IsOnThePageAndNotInTheMail()
    {
        await ChooseAsync(NotificationKind.RoleGiven, MailWish.Off);
        await NotifyAsync(_anne, NotificationKind.RoleGiven);
        Assert.Null(await DigestAsync());
        await MailAsync();
        Assert.Empty(await CaughtAsync());
        Assert.True(Assert.Single((await PageAsync()).Rows).Unread);
        Assert.Equal(1, await UnreadAsync());
    }

    [Fact]
    public async Task Notification_ForSomebodyWithoutAnAddress_SendsNothingAndFailsNothing()
    {
        var person = await _house.AddPersonAsync(_trust, "No Address");
        await NotifyAsync(person, NotificationKind.DeputyNamed);
        Assert.Equal(0L, await fixture.Server.ReadAsync($"select count(*) from dispatch where trust_id = '{_trust}'"));
        Assert.Equal(1L, await fixture.Server.ReadAsync($"select count(*) from notification where person_id = '{person}'"));
    }

    [Fact]
    public async Task Notification_OfWhatOneDidOneself_IsNotGiven()
    {
        await NotifyAsync(_anne, NotificationKind.RoleGiven, by: Actor.Of(_trust, _anne));
        Assert.Empty((await PageAsync()).Rows);
    }

    [Fact]
    public async Task ChooseMail_OffWhereItIsMandatory_IsRefusedAtTheField()
    {
        var refused = await _house.InScopeAsync(
            null,
            s =>
                s.GetRequiredService<ChooseMail>()
                    .DoAsync(Actor.Of(_trust, _anne), _anne, Wishes(NotificationKind.DeputyNamed, MailWish.Off), CancellationToken.None)
        );
        Assert.Equal("DeputyNamed", Assert.Single(refused.Refusals).Field);
    }

    [Fact]
    public async Task ChooseMail_IsKeptInTheLedger_AndSayingTheSameTwiceIsNot()
    {
        await ChooseAsync(NotificationKind.RoleGiven, MailWish.Daily);
        await ChooseAsync(NotificationKind.RoleGiven, MailWish.Daily);
        Assert.Equal(
            1L,
            await fixture.Server.ReadAsync($"select count(*) from ledger_event where trust_id = '{_trust}' and kind = 'MailWishChanged'")
        );
    }

    [Fact]
    public async Task ReadNotification_OfSomebodyElse_IsNotThere()
    {
        await NotifyAsync(_anne, NotificationKind.RoleGiven, "/people/1");
        var id = Assert.Single((await PageAsync()).Rows).Id;
        var other = await _house.AddPersonAsync(_trust, "Other Person");
        Assert.Null(await ReadAsync(other, id));
        Assert.Equal(1, await UnreadAsync());
        Assert.Equal("/people/1", await ReadAsync(_anne, id));
        Assert.Equal(0, await UnreadAsync());
    }

    [Fact]
    public async Task ReadAll_LeavesWhatCameInAfterThePageWasShown()
    {
        await NotifyAsync(_anne, NotificationKind.RoleGiven);
        var seen = _house.Clock.GetUtcNow();
        _house.Clock.Move(TimeSpan.FromSeconds(1));
        await NotifyAsync(_anne, NotificationKind.RoleGiven);
        await _house.InScopeAsync(_trust, s => s.GetRequiredService<ReadNotifications>().AllAsync(_anne, seen, CancellationToken.None));
        Assert.Equal([true, false], (await PageAsync()).Rows.Select(r => r.Unread));
    }

    [Fact]
    public async Task Pages_ThereAndBack_ShowEveryNotificationOnce()
    {
        for (var n = 0; n < 7; n++)
        {
            await NotifyAsync(_anne, NotificationKind.RoleGiven);
            _house.Clock.Move(TimeSpan.FromSeconds(1));
        }
        var first = await PageAsync(new(), 3);
        var second = await PageAsync(new(first.Older, null), 3);
        var third = await PageAsync(new(second.Older, null), 3);
        Assert.Null(first.Newer);
        Assert.Null(third.Older);
        var all = first.Rows.Concat(second.Rows).Concat(third.Rows).Select(r => r.Id).ToList();
        Assert.Equal(all.OrderDescending(), all);
        Assert.Equal(7, all.Distinct().Count());
        Assert.Equal(second.Rows, (await PageAsync(new(null, third.Newer), 3)).Rows);
        Assert.Equal(first.Rows, (await PageAsync(new(null, second.Newer), 3)).Rows);
        Assert.Null((await PageAsync(new(null, second.Newer), 3)).Newer);
    }

    [Fact]
    public async Task NameDeputy_LetsTheDeputyKnow()
    {
        var officer = await _house.AddPersonAsync(_trust, Role.TrustOfficer, null, "Olu Officer");
        var appointment = await _house.InScopeAsync(
            _trust,
            s => s.GetRequiredService<LanyardDb>().Appointments.Where(a => a.Person == officer).Select(a => a.Id).SingleAsync()
        );
        var today = UkTime.DateOf(_house.Clock.GetUtcNow());
        await _house.DoAsync<NameDeputy, Id<Deputyship>>(u =>
            u.DoAsync(
                Actor.Operator(_trust),
                new()
                {
                    Appointment = appointment,
                    Deputy = _anne,
                    From = today,
                    Until = today.AddDays(7),
                },
                CancellationToken.None
            )
        );
        Assert.Equal("You were named as a deputy.", Assert.Single((await PageAsync()).Rows).Sentence);
        await MailAsync();
        Assert.Equal("You were named as a deputy", Assert.Single(await CaughtAsync()).Subject);
    }

    [Fact]
    public async Task LetterThatFails_IsToldToTrustOfficersOnce()
    {
        var officer = await _house.AddPersonAsync(_trust, Role.TrustOfficer, null, "Olu Officer", "olu@school.example");
        await using var house = new TestHouse(fixture.Server.Database);
        for (var n = 0; n < 3; n++)
            await NotifyAsync(_anne, NotificationKind.DeputyNamed);
        await MailAsync(house);
        Assert.Equal(
            1L,
            await fixture.Server.ReadAsync($"select count(*) from notification where person_id = '{officer}' and kind = 'LetterFailed'")
        );
        Assert.Equal(3L, await fixture.Server.ReadAsync($"select count(*) from dispatch where trust_id = '{_trust}' and state = 'Failed'"));
    }

    private Task<bool> NotifyAsync(Id<Person> person, NotificationKind kind, string link = "/people", Actor? by = null) =>
        _house.InScopeAsync(
            null,
            async services =>
            {
                await using var change = await services
                    .GetRequiredService<Changes>()
                    .BeginAsync(by ?? Actor.Operator(_trust), CancellationToken.None);
                await change.NotifyAsync(person, kind, link, CancellationToken.None);
                await change.CommitAsync(CancellationToken.None);
                return true;
            }
        );

    private static Dictionary<NotificationKind, MailWish> Wishes(NotificationKind kind, MailWish wish) => new() { [kind] = wish };

    private async Task ChooseAsync(NotificationKind kind, MailWish wish) =>
        await _house.DoAsync<ChooseMail, Done>(u => u.DoAsync(Actor.Of(_trust, _anne), _anne, Wishes(kind, wish), CancellationToken.None));

    private Task<DateTimeOffset?> DigestAsync() => RunAsync(_house, SendDigests.Kind);

    private Task<DateTimeOffset?> MailAsync(TestHouse? house = null) => RunAsync(house ?? _house, SendOutbox.Kind);

    private Task<DateTimeOffset?> RunAsync(TestHouse house, string kind) =>
        house.InScopeAsync(
            _trust,
            s => s.GetRequiredKeyedService<IAgendaHandler>(kind).RunAsync(house.Clock.GetUtcNow(), CancellationToken.None)
        );

    private Task<List<CaughtMail>> CaughtAsync() =>
        _house.InScopeAsync(_trust, s => s.GetRequiredService<LanyardDb>().CaughtMails.ToListAsync());

    private Task<PageOf<NotificationLine, Id<Notification>>> PageAsync(Place<Id<Notification>> place = default, int size = 50) =>
        _house.InScopeAsync(_trust, s => s.GetRequiredService<NotificationQueries>().PageAsync(_anne, place, size, CancellationToken.None));

    private async Task<int> UnreadAsync() => (await PageAsync()).Rows.Count(n => n.Unread);

    private Task<string?> ReadAsync(Id<Person> reader, Id<Notification> id) =>
        _house.InScopeAsync(_trust, s => s.GetRequiredService<ReadNotifications>().OneAsync(reader, id, CancellationToken.None));

    private Task<int> ReadAllAsync() =>
        _house.InScopeAsync(
            _trust,
            s => s.GetRequiredService<ReadNotifications>().AllAsync(_anne, _house.Clock.GetUtcNow(), CancellationToken.None)
        );
}
