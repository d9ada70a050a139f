using Lanyard.Core.Clockwork;
using Lanyard.Core.Tests.Demo;
using Lanyard.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lanyard.Core.Tests.Clockwork;

public sealed class MoveClockTests(CoreFixture core)
{
    private readonly FakeClock _real = new();

    [Fact]
    public async Task Clock_MovedByAnHour_IsAnHourAheadInEveryCopy()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        var (here, there) = (new HouseClock(_real), new HouseClock(_real));
        var moved = await Move(demo, here, ClockStep.Hour, TimeSpan.Zero);
        Assert.Equal(_real.GetUtcNow().AddHours(1), moved);
        Assert.Equal(moved, here.GetUtcNow());
        using var watch = new ClockWatch(demo.Database.App, there, NullLogger<ClockWatch>.Instance);
        await watch.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal(moved, there.GetUtcNow());
    }

    [Fact]
    public async Task Clock_DoubleClick_MovesOnce()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        var clock = new HouseClock(_real);
        var move = new MoveClock(demo.Database.App, clock, _real);
        var clicks = await Task.WhenAll(
            move.DoAsync(ClockStep.Day, TimeSpan.Zero, TestContext.Current.CancellationToken),
            move.DoAsync(ClockStep.Day, TimeSpan.Zero, TestContext.Current.CancellationToken)
        );
        Assert.Single(clicks, c => c.Ok);
        Assert.Equal(TimeSpan.FromDays(1), clock.Ahead);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    [InlineData(long.MaxValue / 10_000)]
    public async Task Clock_FromAPageThatIsStaleOrForged_DoesNotMove(long seenMs)
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        var clock = new HouseClock(_real);
        var move = new MoveClock(demo.Database.App, clock, _real);
        var outcome = await move.DoAsync(ClockStep.Hour, TimeSpan.FromMilliseconds(seenMs), TestContext.Current.CancellationToken);
        Assert.False(outcome.Ok);
        Assert.Equal(TimeSpan.Zero, clock.Ahead);
    }

    [Fact]
    public async Task Clock_ThatHearsAnOlderFigure_DoesNotGoBack()
    {
        await using var demo = await DemoHouse.OpenAsync(core.Server);
        var clock = new HouseClock(_real);
        await Move(demo, clock, ClockStep.Day, TimeSpan.Zero);
        var shown = clock.GetUtcNow();
        await using (var back = demo.Database.App.CreateCommand("update demo_clock set ahead_ms = 5"))
            await back.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        using var watch = new ClockWatch(demo.Database.App, clock, NullLogger<ClockWatch>.Instance);
        await watch.LookAsync(TestContext.Current.CancellationToken);
        Assert.Equal(shown, clock.GetUtcNow());
    }

    private async Task<DateTimeOffset> Move(DemoHouse demo, HouseClock clock, ClockStep step, TimeSpan seen)
    {
        var outcome = await new MoveClock(demo.Database.App, clock, _real).DoAsync(step, seen, TestContext.Current.CancellationToken);
        Assert.True(outcome.Ok);
        return outcome.Value;
    }
}
