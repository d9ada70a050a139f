namespace Lanyard.Domain.Policies;

/// <summary>How a clause stands on a day, and why.</summary>
/// <param name="Because">What keeps it or breaks it, as one plain sentence.</param>
public sealed record Proof(Standing Standing, string Because)
{
    /// <summary>Since which day it has stood so, where that is known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What happens next, or what to do.</summary>
    public string? Next { get; init; }

    public static Proof Kept(string because, DateOnly? since = null, string? next = null) =>
        new(Standing.Kept, because) { Since = since, Next = next };

    public static Proof AtRisk(string because, string next, DateOnly? since = null) =>
        new(Standing.AtRisk, because) { Since = since, Next = next };

    public static Proof Broken(string because, string next, DateOnly? since = null) =>
        new(Standing.Broken, because) { Since = since, Next = next };

    public static Proof NoEvidence(string because, string? next = null) => new(Standing.NoEvidence, because) { Next = next };

    /// <summary>
    /// By the events of the period that name the clause: broken when the newest that counts broke it, kept when the newest kept it.
    /// </summary>
    public static Proof ByEvents(Control control, ClauseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(control);
        ArgumentNullException.ThrowIfNull(facts);
        var kept = facts.Tally(control.KeptBy);
        var broken = facts.Tally(control.BrokenBy);
        if (kept.Count == 0 && broken.Count == 0)
            return NoEvidence("Nothing in the ledger shows yet whether this is kept.");
        if (broken.Count > 0 && broken.Last >= (kept.Last ?? DateTimeOffset.MinValue))
            return Broken(
                $"Broken {Times(broken.Count)} in the period, the last time after it was last kept.",
                "Open the evidence.",
                broken.Day
            );
        return broken.Count > 0
            ? AtRisk($"Kept {Times(kept.Count)} and broken {Times(broken.Count)} in the period.", "Open the evidence.", kept.Day)
            : Kept($"Kept {Times(kept.Count)} in the period.", kept.Day);
    }

    private static string Times(long count) =>
        count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{count} times",
        };
}
