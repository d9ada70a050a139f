using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>How a deadline came about, in sentences for whoever asks why.</summary>
public static class DeadlineWords
{
    public static IReadOnlyList<string> Explain(Deadline deadline, TimeSpan allowed)
    {
        var elapsed = deadline.Received + allowed;
        var hours = string.Create(
            CultureInfo.InvariantCulture,
            $"{allowed.TotalHours:0.##} {(allowed == TimeSpan.FromHours(1) ? "hour" : "hours")}"
        );
        var lines = new List<string> { $"Received {DueWords.InFull(deadline.Received)}." };
        lines.Add(
            deadline.Literal == elapsed
                ? $"{hours} from then end on {DueWords.InFull(deadline.Literal)}."
                : $"It came at a weekend, so the policy allows until the end of the next working day: {DueWords.InFull(deadline.Literal)}."
        );
        if (deadline.HasRolled)
        {
            var counts = deadline.Counts == DeadlineReading.Rolled ? "counts" : "is shown, but does not count";
            lines.Add(
                $"That falls among days off or before the end of the first day back. The end of that working day is {DueWords.InFull(deadline.Rolled)}, which by local practice {counts}."
            );
        }

        if (deadline.Gap is { } gap)
            lines.Add(gap.Sentence);
        return lines;
    }
}
