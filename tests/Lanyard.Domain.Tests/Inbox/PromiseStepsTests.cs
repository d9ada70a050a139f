using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Domain.Inbox;

namespace Lanyard.Domain.Tests.Inbox;

public sealed class PromiseStepsTests
{
    private static readonly DateTimeOffset s_sent = At("2026-03-02 09:30");

    public static TheoryData<string, string, PromiseStep?, string, PromiseStep?> Steps =>
        new()
        {
            // why, due, the last step taken, now, the step that has come
            { "at once", "2026-03-04 09:30", null, "2026-03-02 09:30", null },
            { "just before half the time", "2026-03-04 09:30", null, "2026-03-03 09:29", null },
            { "half the time", "2026-03-04 09:30", null, "2026-03-03 09:30", PromiseStep.HalfTime },
            { "half the time, told already", "2026-03-04 09:30", PromiseStep.HalfTime, "2026-03-03 09:30", null },
            { "two hours before", "2026-03-04 09:30", PromiseStep.HalfTime, "2026-03-04 07:30", PromiseStep.TwoHours },
            { "heard of late: one warning, the last", "2026-03-04 09:30", null, "2026-03-04 08:00", PromiseStep.TwoHours },
            { "the promised moment itself is in time", "2026-03-04 09:30", PromiseStep.TwoHours, "2026-03-04 09:30", null },
            { "a minute after", "2026-03-04 09:30", PromiseStep.TwoHours, "2026-03-04 09:31", PromiseStep.Missed },
            { "heard of after it was due: missed at once", "2026-03-04 09:30", null, "2026-04-01 00:00", PromiseStep.Missed },
            { "missed once is enough", "2026-03-04 09:30", PromiseStep.Missed, "2026-04-01 00:00", null },
            { "four hours: half and two hours before are one", "2026-03-02 13:30", PromiseStep.HalfTime, "2026-03-02 11:30", null },
            { "an hour: the half is the only warning", "2026-03-02 10:30", null, "2026-03-02 10:00", PromiseStep.HalfTime },
        };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Due_IsTheLastStepThatHasCome(string why, string due, PromiseStep? taken, string now, PromiseStep? step) =>
        Assert.True(step == PromiseSteps.Due(s_sent, At(due), taken, At(now)), why);

    [Fact]
    public void Walk_OfTheClock_WarnsInOrderAndMissesOnce_WhateverThePromise() =>
        Prop.ForAll(
                Gen.Choose(1, 100_000).ToArbitrary(),
                minutes =>
                {
                    var due = s_sent.AddMinutes(minutes);
                    var steps = new List<PromiseStep>();
                    PromiseStep? taken = null;
                    while (PromiseSteps.Next(s_sent, due, taken) is { } at)
                    {
                        var step = PromiseSteps.Due(s_sent, due, taken, at);
                        // Whenever the clock is told to look, there is something to do: otherwise it would look for ever.
                        Assert.NotNull(step);
                        Assert.True(taken is null || step > taken);
                        steps.Add(step.Value);
                        taken = step;
                    }
                    Assert.Equal(PromiseStep.Missed, steps[^1]);
                    Assert.Contains(PromiseStep.HalfTime, steps);
                    Assert.Equal(minutes > 240, steps.Contains(PromiseStep.TwoHours));
                }
            )
            .QuickCheckThrowOnFailure();

    private static DateTimeOffset At(string moment) =>
        DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
