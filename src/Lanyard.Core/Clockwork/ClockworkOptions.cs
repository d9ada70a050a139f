namespace Lanyard.Core.Clockwork;

/// <summary>How the clockwork ticks. These are real times: the demo's moved clock decides what is due, not how often somebody looks.</summary>
public sealed record ClockworkOptions
{
    /// <summary>How often the agenda is looked at.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a trust's work stays with a worker that says nothing. A living worker renews it at every third of this.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many trusts one tick works for side by side.</summary>
    public int AtOnce { get; init; } = 4;
}
