namespace Lanyard.Domain.Inbox;

/// <summary>The steps on the way to a deadline, in their order. The names are stored.</summary>
public enum PromiseStep
{
    /// <summary>Half of the time has gone.</summary>
    HalfTime,

    /// <summary>Two hours are left.</summary>
    TwoHours,
    Missed,
}

/// <summary>When each step of a promise comes.</summary>
public static class PromiseSteps
{
    public static TimeSpan LastWarning { get; } = TimeSpan.FromHours(2);

    /// <summary>The moment of a step; null for one that this promise is too short for.</summary>
    public static DateTimeOffset? At(PromiseStep step, DateTimeOffset sentAt, DateTimeOffset due) =>
        step switch
        {
            PromiseStep.HalfTime => sentAt + ((due - sentAt) / 2),
            // Where half the time comes later than that, or less than it is left from the start, one warning is enough.
            PromiseStep.TwoHours => due - LastWarning > sentAt + ((due - sentAt) / 2) ? due - LastWarning : null,
            // The promised moment itself is still in time, and the database keeps no smaller part of a second.
            _ => due + TimeSpan.FromMicroseconds(1),
        };

    /// <summary>The last step that has come and was not taken yet. Those before it have lost their meaning.</summary>
    public static PromiseStep? Due(DateTimeOffset sentAt, DateTimeOffset due, PromiseStep? taken, DateTimeOffset now)
    {
        for (var step = PromiseStep.Missed; step > (taken ?? (PromiseStep)(-1)); step--)
        {
            if (At(step, sentAt, due) <= now)
                return step;
        }
        return null;
    }

    /// <summary>When to look next, the steps up to this one being taken; null after the last.</summary>
    public static DateTimeOffset? Next(DateTimeOffset sentAt, DateTimeOffset due, PromiseStep? taken)
    {
        for (var step = taken is { } last ? last + 1 : PromiseStep.HalfTime; step <= PromiseStep.Missed; step++)
        {
            if (At(step, sentAt, due) is { } moment)
                return moment;
        }
        return null;
    }
}
