using System.Collections.Concurrent;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lanyard.Core.Tests.Clockwork;

/// <summary>Each test has a kind of work of its own, so that the workers of tests side by side leave one another alone.</summary>
public sealed class AgendaTests(CoreFixture fixture)
{
    private readonly string _kind = "test-" + Guid.CreateVersion7();
    private readonly Diary _diary = new();

    [Fact]
    public async Task Agenda_WhenNothingIsDueYet_IsLeftAloneUntilTheClockIsMoved()
    {
        await using var house = House();
        var trust = await house.FoundTrustAsync();
        await RemindAsync(house, trust, TimeSpan.FromHours(2));
        Assert.Equal(0, await WorkAsync(house));
        house.Clock.Move(TimeSpan.FromHours(1.9));
        Assert.Equal(0, await WorkAsync(house));
        house.Clock.Move(TimeSpan.FromHours(0.2));
        Assert.Equal(1, await WorkAsync(house));
        Assert.Equal([trust], _diary.Done);
        Assert.Equal(0, await WorkAsync(house));
    }

    [Fact]
    public async Task Agenda_WhenTheHandlerSaysWhen_LooksAgainThen()
    {
        _diary.Next = now => now.AddDays(1);
        await using var house = House();
        await RemindAsync(house, await house.FoundTrustAsync(), TimeSpan.Zero);
        Assert.Equal(1, await WorkAsync(house));
        Assert.Equal(0, await WorkAsync(house));
        house.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(1, await WorkAsync(house));
    }

    [Fact]
    public async Task Reminders_OfTwoKindsInEitherOrder_NeverWaitForEachOther()
    {
        await using var house = House();
        var trust = await house.FoundTrustAsync();
        string[] kinds = [_kind, _kind + "-more"];
        for (var round = 0; round < 20; round++)
            await Task.WhenAll(CommitAsync(kinds), CommitAsync([.. kinds.Reverse()]));

        Task CommitAsync(string[] order) =>
            house.InScopeAsync(
                null,
                async s =>
                {
                    await using var change = await s.GetRequiredService<Changes>().BeginAsync(Actor.Clock(trust), CancellationToken.None);
                    foreach (var kind in order)
                        change.Remind(kind, change.Now.AddDays(400));
                    await change.CommitAsync(CancellationToken.None);
                    return trust;
                }
            );
    }

    [Fact]
    public async Task Agenda_TwoWorkersAtOnce_DoEachTrustsWorkOnce()
    {
        _diary.Work = _ => Task.Delay(30);
        await using var one = House();
        await using var other = House();
        var trusts = new List<Id<Trust>>();
        for (var n = 0; n < 12; n++)
        {
            trusts.Add(await one.FoundTrustAsync());
            await RemindAsync(one, trusts[^1], TimeSpan.Zero);
        }
        await Task.WhenAll(WorkAsync(one), WorkAsync(other), WorkAsync(one), WorkAsync(other));
        Assert.Equal(trusts.Order(), _diary.Done.Order());
    }

    [Fact]
    public async Task Agenda_RemindedWhileTheWorkGoesOn_IsLookedAtOnceMore()
    {
        await using var house = House();
        var trust = await house.FoundTrustAsync();
        await RemindAsync(house, trust, TimeSpan.Zero);
        _diary.Work = async _ =>
        {
            // The first time round something new comes in after the handler has looked.
            if (_diary.Done.Count == 1)
                await RemindAsync(house, trust, TimeSpan.Zero);
        };
        Assert.Equal(2, await WorkAsync(house));
    }

    [Fact]
    public async Task Agenda_WhenTheHandlerFails_IsTriedAgainLater_AndTheOtherTrustsWorkGoesOn()
    {
        await using var house = House();
        var broken = await house.FoundTrustAsync();
        var sound = await house.FoundTrustAsync();
        await RemindAsync(house, broken, TimeSpan.Zero);
        await RemindAsync(house, sound, TimeSpan.Zero);
        var fails = true;
        _diary.Work = trust => fails && trust == broken ? throw new InvalidOperationException("no") : Task.CompletedTask;
        Assert.Equal(2, await WorkAsync(house));
        Assert.Equal(0, await WorkAsync(house));
        Assert.Equal(
            "InvalidOperationException",
            await fixture.Server.ReadAsync($"select last_error from agenda where kind = '{_kind}' and trust_id = '{broken}'")
        );
        fails = false;
        house.Clock.Move(TimeSpan.FromSeconds(16));
        Assert.Equal(1, await WorkAsync(house));
        Assert.Equal(0, await fixture.Server.ReadAsync($"select failures from agenda where kind = '{_kind}' and trust_id = '{broken}'"));
    }

    [Fact]
    public async Task Agenda_WhenTheWorkersProcessIsKilled_IsTakenOverByAnother_AndNotBefore()
    {
        await using var house = House();
        var trust = await house.FoundTrustAsync();
        // The child's clock is the real one.
        house.Clock.Set(TimeProvider.System.GetUtcNow());
        await RemindAsync(house, trust, TimeSpan.Zero);
        using var child = new ChildProcess("hold-agenda", fixture.Server.Owner, _kind);
        Assert.Equal("working", await child.ReadLineAsync());
        // Longer than the lease, which the living child renews; a clock moved forward frees nothing.
        house.Clock.Move(TimeSpan.FromDays(3));
        var alive = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(alive) < TimeSpan.FromSeconds(2.5))
            Assert.Equal(0, await WorkAsync(house));
        await child.KillAsync();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await WorkAsync(house) == 0)
            enough.Token.ThrowIfCancellationRequested();
        Assert.Equal([trust], _diary.Done);
    }

    [Fact]
    public async Task Agenda_WhenTheProgramStopsInTheMiddle_IsGivenBackAtOnce()
    {
        await using var house = House();
        await RemindAsync(house, await house.FoundTrustAsync(), TimeSpan.Zero);
        using var stop = new CancellationTokenSource();
        _diary.Work = async _ =>
        {
            await stop.CancelAsync();
            stop.Token.ThrowIfCancellationRequested();
        };
        await house.Services.GetRequiredService<AgendaWorker>().RunDueAsync(stop.Token);
        _diary.Work = _ => Task.CompletedTask;
        Assert.Equal(1, await WorkAsync(house));
    }

    private TestHouse House() =>
        new(
            fixture.Server.Database,
            services =>
            {
                // Nor may it do the letters and notices that other tests leave on the agenda.
                services.RemoveAll<AgendaKind>();
                services.AddSingleton(_diary).AddAgendaHandler<DiaryHandler>(_kind);
            }
        );

    private static Task<int> WorkAsync(TestHouse house) =>
        house.Services.GetRequiredService<AgendaWorker>().RunDueAsync(CancellationToken.None);

    private Task<bool> RemindAsync(TestHouse house, Id<Trust> trust, TimeSpan inA) =>
        house.InScopeAsync(
            null,
            async services =>
            {
                await using var change = await services
                    .GetRequiredService<Changes>()
                    .BeginAsync(Actor.Operator(trust), CancellationToken.None);
                change.Remind(_kind, change.Now + inA);
                await change.CommitAsync(CancellationToken.None);
                return true;
            }
        );

    private sealed class Diary
    {
        public ConcurrentQueue<Id<Trust>> Done { get; } = new();
        public Func<Id<Trust>, Task> Work { get; set; } = _ => Task.CompletedTask;
        public Func<DateTimeOffset, DateTimeOffset?> Next { get; set; } = _ => null;
    }

    private sealed class DiaryHandler(Diary diary, CurrentTrust trust) : IAgendaHandler
    {
        public async Task<DateTimeOffset?> RunAsync(DateTimeOffset now, CancellationToken ct)
        {
            diary.Done.Enqueue(trust.Id!.Value);
            await diary.Work(trust.Id.Value);
            return diary.Next(now);
        }
    }
}
