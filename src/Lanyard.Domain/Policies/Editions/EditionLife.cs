using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Policies.Editions;

/// <summary>Which step an edition may take. Each answers with a refusal, or with nothing when the step is free.</summary>
public static class EditionLife
{
    public static Refusal? Rewrite(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.IsOpen
            ? null
            : new("The words of an edition that was approved never change. Begin a new edition, and change them there.");
    }

    /// <param name="errors">How many errors the check of its text found.</param>
    public static Refusal? Check(Edition edition, int errors)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (!edition.IsOpen)
            return new("This edition was approved already.");
        return errors == 0
            ? null
            : new($"The text has {Count(errors, "error")}. Mend {(errors == 1 ? "it" : "them")}, then check it again.", "text");
    }

    /// <param name="approver">The body that the policy names; null when it names none.</param>
    public static IReadOnlyList<Refusal> Approve(
        Edition edition,
        string? approver,
        string body,
        string minute,
        DateOnly meeting,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(edition);
        var refusals = new List<Refusal>();
        if (edition.State != EditionState.Checked)
            refusals.Add(
                new(
                    edition.State == EditionState.Draft
                        ? "Have the text checked first; only a checked edition can be approved."
                        : "This edition was approved already."
                )
            );
        if (body.Length == 0)
            refusals.Add(new("Enter the body that approved it.", "body"));
        else if (approver is not null && !string.Equals(body, approver, StringComparison.OrdinalIgnoreCase))
            refusals.Add(new($"The policy names {approver} as its approver. Only that body can approve it.", "body"));
        refusals.AddRange(Minuted(minute, meeting, today));
        return refusals;
    }

    /// <summary>
    /// When an edition that was approved in a meeting falls due for review: what the body said, else what its text names, else the meeting and
    /// the interval of its text. Null where none of them says anything.
    /// </summary>
    public static Outcome<PartialDate?> ReviewAfter(Policy text, DateOnly meeting, PartialDate? said)
    {
        ArgumentNullException.ThrowIfNull(text);
        var due = said ?? text.ReviewDue ?? text.ReviewEvery?.After(PartialDate.Of(meeting));
        if (due is null || due.Value.Latest > meeting)
            return due;
        return new Refusal(
            said is null
                ? $"The text names {due} for its review, and the meeting was not before that. Enter when the next review is due."
                : "Enter a review after the meeting, or leave it empty.",
            "reviewDue"
        );
    }

    /// <summary>What every decision of a meeting needs: the day, which has come, and where the minute is.</summary>
    public static IEnumerable<Refusal> Minuted(string minute, DateOnly meeting, DateOnly today)
    {
        if (minute.Length == 0)
            yield return new("Enter the minute reference, such as SEC/2026/14.", "minute");
        else if (minute.Length > 100)
            yield return new("Enter a minute reference of 100 characters or fewer.", "minute");
        if (meeting > today)
            yield return new("Enter the day of a meeting that has taken place.", "meeting");
        else if (meeting.Year < 1990)
            yield return new("Enter the day of the meeting with its year in full, such as 2026.", "meeting");
    }

    /// <param name="current">The edition that binds on that day now.</param>
    public static Refusal? PutInForce(Edition edition, Edition? current, DateOnly from, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.State == EditionState.InForce)
            return new("This edition is in force already.");
        if (edition.State != EditionState.Approved)
            return new("An edition comes into force after its body has approved it. Record the approval first.");
        if (from < today)
            return new("Choose today or a later day: nobody can be bound by a text before it was in force.", "from");
        return current?.InForceFrom is { } began && from <= began
            ? new("An edition that comes into force on that day or later is there already.", "from")
            : null;
    }

    public static Refusal? Withdraw(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.State == EditionState.Withdrawn ? new("This edition is withdrawn already.") : null;
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
