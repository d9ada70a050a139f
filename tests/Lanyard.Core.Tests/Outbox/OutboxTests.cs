using Lanyard.Connectors.Mail;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Tests.Outbox;

/// <summary>Letters on their way to a real mail server, which does to each what the beginning of its address says.</summary>
public sealed class OutboxTests(CoreFixture fixture) : IAsyncLifetime
{
    private SmtpServer _smtp = null!;
    private TestHouse _house = null!;
    private Id<Trust> _trust;

    public async ValueTask InitializeAsync()
    {
        _smtp = await SmtpServer.StartAsync();
        _house = House(_smtp.Port);
        _trust = await _house.FoundTrustAsync("Ysgolion Gŵyr & St Brîd’s – 学校 Trust");
    }

    public async ValueTask DisposeAsync()
    {
        await _house.DisposeAsync();
        _smtp.Dispose();
    }

    [Fact]
    public async Task Letter_ToAPersonWithAccents_ArrivesWithEveryHeaderReadable()
    {
        var id = await SendAsync("zoe@school.example", "Zoë O’Neill-Łukasik, \"Z\" 🦉");
        await RunAsync();
        var mail = await _smtp.ReceiveAsync();
        Assert.Equal("lanyard@school.example", mail.From);
        Assert.Equal(["zoe@school.example"], mail.To);
        Assert.Equal("Trial letter from Ysgolion Gŵyr & St Brîd’s – 学校 Trust", mail.Header("Subject"));
        Assert.Contains("Zoë O’Neill-Łukasik", mail.Header("To"), StringComparison.Ordinal);
        Assert.Contains("🦉", mail.Header("To"), StringComparison.Ordinal);
        Assert.EndsWith("<zoe@school.example>", mail.Header("To"), StringComparison.Ordinal);
        Assert.Equal("\"Lanyard\" <lanyard@school.example>", mail.Header("From"));
        Assert.Equal($"<{id}@lanyard.example>", mail.Header("Message-ID"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.StartsWith("Dear Zoë O’Neill-Łukasik, \"Z\" 🦉,\n\nThis is a trial.", mail.Body, StringComparison.Ordinal);
        Assert.Contains("https://lanyard.example/operations/outbox", mail.Body, StringComparison.Ordinal);
        var sent = await ReadAsync(id);
        Assert.Equal(
            (DispatchState.Confirmed, 1, "", _house.Clock.GetUtcNow()),
            (sent.State, sent.Attempts, sent.Payload, sent.ConfirmedAt)
        );
    }

    [Fact]
    public async Task LetterThatArrived_IsForgottenInTheNightAfterNinetyDays_AndOthersAreNot()
    {
        var arrived = await SendAsync("zoe@school.example");
        var stuck = await SendAsync("full@school.example");
        await RunAsync();
        _house.Clock.Move(TimeSpan.FromDays(89));
        var night = await ForgetAsync();
        Assert.InRange(night!.Value - _house.Clock.GetUtcNow(), TimeSpan.FromDays(1), TimeSpan.FromDays(2.2));
        Assert.Equal(DispatchState.Confirmed, (await ReadAsync(arrived)).State);
        _house.Clock.Move(night.Value - _house.Clock.GetUtcNow());
        await ForgetAsync();
        var left = await _house.InScopeAsync(_trust, s => s.GetRequiredService<LanyardDb>().Dispatches.Select(d => d.Id).ToListAsync());
        Assert.Equal([stuck], left);

        Task<DateTimeOffset?> ForgetAsync() =>
            _house.InScopeAsync(
                _trust,
                s =>
                    s.GetRequiredKeyedService<IAgendaHandler>(ForgetLetters.Kind)
                        .RunAsync(_house.Clock.GetUtcNow(), TestContext.Current.CancellationToken)
            );
    }

    [Fact]
    public async Task Letter_RefusedForNow_IsSentAgainLater()
    {
        var id = await SendAsync("full@school.example");
        var next = await RunAsync();
        var waiting = await ReadAsync(id);
        Assert.Equal(DispatchState.Queued, waiting.State);
        Assert.Equal("The mail server answered 452: 4.2.2 Mailbox full", waiting.Reason);
        Assert.Equal(waiting.DueAt, next);
        Assert.InRange(next!.Value - _house.Clock.GetUtcNow(), TimeSpan.FromSeconds(54), TimeSpan.FromSeconds(66));
        _house.Clock.Move(TimeSpan.FromSeconds(50));
        await RunAsync();
        Assert.Equal(1, (await ReadAsync(id)).Attempts);
        _house.Clock.Move(TimeSpan.FromSeconds(17));
        Assert.Null(await RunAsync());
        Assert.Equal(DispatchState.Confirmed, (await ReadAsync(id)).State);
        Assert.Equal([DispatchState.Failed, DispatchState.Confirmed], await AttemptsAsync(id));
        await _smtp.ReceiveAsync();
    }

    [Fact]
    public async Task Letter_RefusedForGood_FailsAtOnce_WithAReasonThatHoldsNoAddress()
    {
        var id = await SendAsync("unknown@school.example");
        Assert.Null(await RunAsync());
        var failed = await ReadAsync(id);
        Assert.Equal((DispatchState.Failed, 1, null), (failed.State, failed.Attempts, failed.DueAt));
        Assert.Equal("The mail server answered 550: 5.1.1 (address): no such mailbox", failed.Reason);
    }

    [Fact]
    public async Task Letter_WhoseLineGoesDead_IsUnknown_AndGoesOnceMoreUnderTheSameMessageId()
    {
        var id = await SendAsync("dropped@school.example");
        await RunAsync();
        var unknown = await ReadAsync(id);
        Assert.Equal((DispatchState.Unknown, "The connection to the mail server was lost."), (unknown.State, unknown.Reason));
        _house.Clock.Move(TimeSpan.FromMinutes(6));
        await RunAsync();
        Assert.Equal(DispatchState.Confirmed, (await ReadAsync(id)).State);
        var first = await _smtp.ReceiveAsync();
        var second = await _smtp.ReceiveAsync();
        Assert.Equal(first.Header("Message-ID"), second.Header("Message-ID"));
    }

    [Fact]
    public async Task Letter_WhenTheServerIsAway_WaitsForIt()
    {
        await using var house = House(1);
        var id = await SendAsync("anne@school.example");
        await RunAsync(house);
        var waiting = await ReadAsync(id);
        Assert.Equal((DispatchState.Queued, "The mail server could not be reached."), (waiting.State, waiting.Reason));
    }

    [Fact]
    public async Task Letter_WhenTheServerStaysAway_FailsAfterAboutADay()
    {
        await using var house = House(1);
        var id = await SendAsync("anne@school.example");
        var begun = house.Clock.GetUtcNow();
        while (await RunAsync(house) is { } next)
            house.Clock.Set(next);
        Assert.Equal((DispatchState.Failed, Sending.MostAttempts), ((await ReadAsync(id)).State, (await ReadAsync(id)).Attempts));
        Assert.InRange(house.Clock.GetUtcNow() - begun, TimeSpan.FromHours(20), TimeSpan.FromHours(25));
    }

    [Fact]
    public async Task Letter_WhoseSenderIsKilledInTheMiddle_IsUnknown_AndIsNotLost()
    {
        var id = await SendAsync("slow@school.example");
        using (var child = new ChildProcess("send-outbox", fixture.Server.Owner, _trust.ToString(), Smtp(_smtp.Port)))
        {
            await _smtp.ReceiveAsync();
            await child.KillAsync();
        }
        Assert.Equal(DispatchState.Sending, (await ReadAsync(id)).State);
        var next = await RunAsync();
        var unknown = await ReadAsync(id);
        Assert.Equal((DispatchState.Unknown, "Lanyard stopped in the middle of sending it."), (unknown.State, unknown.Reason));
        _house.Clock.Set(next!.Value);
        await RunAsync();
        Assert.Equal(DispatchState.Confirmed, (await ReadAsync(id)).State);
        Assert.Equal([DispatchState.Unknown, DispatchState.Confirmed], await AttemptsAsync(id));
    }

    [Theory]
    [InlineData("lanyard:p%40ss%20word@", DispatchState.Confirmed)]
    [InlineData("lanyard:wrong@", DispatchState.Queued)]
    public async Task Letter_WithALogin_GoesWhenItIsRight_AndWaitsWhenItIsNot(string login, DispatchState state)
    {
        await using var house = House(_smtp.Port, login);
        var id = await SendAsync("anne@school.example");
        await RunAsync(house);
        var sent = await ReadAsync(id);
        Assert.True(state == sent.State, $"{sent.State}: {sent.Reason}");
        if (state == DispatchState.Confirmed)
            Assert.Equal("lanyard", (await _smtp.ReceiveAsync()).User);
    }

    [Fact]
    public async Task Letter_ToSomebodyWithoutAnAddress_FailsInWords()
    {
        var person = await _house.AddPersonAsync(_trust, "No Address");
        var id = await SendToAsync(person);
        await RunAsync();
        Assert.Equal("The person has no email address.", (await ReadAsync(id)).Reason);
    }

    [Fact]
    public async Task Change_ThatIsNotCommitted_SendsNothing()
    {
        var person = await _house.AddPersonAsync(_trust, "Anne", "anne@school.example");
        await _house.InScopeAsync(
            null,
            async services =>
            {
                await using var change = await services
                    .GetRequiredService<Changes>()
                    .BeginAsync(Actor.Operator(_trust), CancellationToken.None);
                change.Send(person, new TrialLetter());
                return true;
            }
        );
        Assert.Equal(0L, await fixture.Server.ReadAsync($"select count(*) from dispatch where trust_id = '{_trust}'"));
        Assert.Equal(0L, await fixture.Server.ReadAsync($"select count(*) from agenda where trust_id = '{_trust}'"));
    }

    [Fact]
    public async Task Change_ThatIsCommitted_WakesTheClockwork()
    {
        await SendAsync("anne@school.example");
        Assert.Equal(
            "outbox",
            await fixture.Server.ReadAsync($"select kind from agenda where trust_id = '{_trust}' order by due_at limit 1")
        );
    }

    [Fact]
    public async Task SendAgain_OfALetterThatFailed_SendsItOnceAndRemembersWhoAsked()
    {
        var id = await SendAsync("unknown@school.example");
        await RunAsync();
        var officer = await _house.AddPersonAsync(_trust, Role.TrustOfficer, null);
        var actor = Actor.Of(_trust, officer);
        Assert.True((await AgainAsync(actor, id)).Ok);
        // A double click.
        Assert.Equal(
            "Only a letter that failed, or whose fate is unknown, can be sent again.",
            (await AgainAsync(actor, id)).Refusals[0].Sentence
        );
        await fixture.Server.ReadAsync(
            $"update person set email = 'anne@school.example' where trust_id = '{_trust}' and email like 'unknown@%'"
        );
        await RunAsync();
        Assert.Equal(DispatchState.Confirmed, (await ReadAsync(id)).State);
        Assert.Equal(
            $"DispatchSentAgain {officer}",
            await fixture.Server.ReadAsync(
                $"select kind || ' ' || actor_id from ledger_event where trust_id = '{_trust}' and subject_id = '{id}'"
            )
        );
        Assert.False((await AgainAsync(actor, id)).Ok);
    }

    [Fact]
    public async Task Mail_MadeFromWordsWithLineBreaks_AddsNoHeaderAndNoRecipient()
    {
        const string evil = "Eve\r\nBcc: everybody@school.example\n\nHello";
        var smtp = new SmtpMail(SmtpSettings.Parse(Smtp(_smtp.Port), "Lanyard <lanyard@school.example>").Value!);
        var delivery = await smtp.SendAsync(new("eve@school.example", evil, evil, "Text", "id@x\r\nX-Evil: 1"), CancellationToken.None);
        Assert.Equal(Delivery.Taken, delivery);
        var mail = await _smtp.ReceiveAsync();
        Assert.Equal(["eve@school.example"], mail.To);
        Assert.DoesNotContain(mail.Headers, h => h.Name is "Bcc" or "X-Evil");
        Assert.Equal("Eve Bcc: everybody@school.example Hello", mail.Header("Subject"));
        Assert.Equal("Text", mail.Body.Trim());
        foreach (var address in new[] { "a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example, c@d.example", "a@b.example>\r\nX: <" })
            Assert.Equal(DeliveryKind.Refused, (await smtp.SendAsync(new(address, "A", "S", "T", "i@x"), CancellationToken.None)).Kind);
    }

    [Fact]
    public async Task CatchMail_InTheDemo_KeepsTheLetterInTheApplication()
    {
        await using var house = new TestHouse(fixture.Server.Database, s => s.AddScoped<ISendMail, CatchMail>());
        var id = await SendAsync("anne@school.example", "Anne Field");
        await RunAsync(house);
        Assert.Equal(DispatchState.Confirmed, (await ReadAsync(id)).State);
        var mail = await _house.InScopeAsync(_trust, s => s.GetRequiredService<LanyardDb>().CaughtMails.SingleAsync());
        Assert.Equal(("Anne Field", "anne@school.example"), (mail.ToName, mail.ToAddress));
        Assert.StartsWith("Dear Anne Field,", mail.Body, StringComparison.Ordinal);
    }

    private static string Smtp(int port, string login = "") => $"smtp://{login}127.0.0.1:{port}";

    private TestHouse House(int port, string login = "") =>
        new(
            fixture.Server.Database,
            services =>
                services
                    .AddSingleton<ISendMail>(new SmtpMail(SmtpSettings.Parse(Smtp(port, login), "Lanyard <lanyard@school.example>").Value!))
                    .AddSingleton(new OutboxOptions(new("https://lanyard.example/")))
        );

    private async Task<Id<Dispatch>> SendAsync(string address, string name = "Anne Field") =>
        await SendToAsync(await _house.AddPersonAsync(_trust, name, address));

    private Task<Id<Dispatch>> SendToAsync(Id<Person> person) =>
        _house.InScopeAsync(
            null,
            async services =>
            {
                await using var change = await services
                    .GetRequiredService<Changes>()
                    .BeginAsync(Actor.Operator(_trust), CancellationToken.None);
                change.Send(person, new TrialLetter());
                // Taken before the commit: ids of one moment stand in no order, so the newest cannot be asked for later.
                var id = services.GetRequiredService<LanyardDb>().Dispatches.Local.Single().Id;
                await change.CommitAsync(CancellationToken.None);
                return id;
            }
        );

    private Task<DateTimeOffset?> RunAsync(TestHouse? house = null) =>
        (house ?? _house).InScopeAsync(
            _trust,
            s =>
                s.GetRequiredKeyedService<IAgendaHandler>(SendOutbox.Kind)
                    .RunAsync((house ?? _house).Clock.GetUtcNow(), CancellationToken.None)
        );

    private Task<Outcome<Done>> AgainAsync(Actor actor, Id<Dispatch> id) =>
        _house.InScopeAsync(null, s => s.GetRequiredService<SendAgain>().DoAsync(actor, id, CancellationToken.None));

    private Task<Dispatch> ReadAsync(Id<Dispatch> id) =>
        _house.InScopeAsync(_trust, s => s.GetRequiredService<LanyardDb>().Dispatches.AsNoTracking().SingleAsync(d => d.Id == id));

    private Task<List<DispatchState>> AttemptsAsync(Id<Dispatch> id) =>
        _house.InScopeAsync(
            _trust,
            s =>
                s.GetRequiredService<LanyardDb>()
                    .DispatchAttempts.Where(a => a.Dispatch == id)
                    .OrderBy(a => a.Number)
                    .Select(a => a.State)
                    .ToListAsync()
        );
}
