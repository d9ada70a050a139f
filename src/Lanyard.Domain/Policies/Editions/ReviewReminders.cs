using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.Policies.Editions;

/// <summary>How near a review is, or how long overdue. The names are stored.</summary>
public enum ReviewStep
{
    ThreeMonths,
    OneMonth,

    /// <summary>It may be done any day now: the first day that its date may mean has come.</summary>
    Due,

    /// <summary>The last day that its date may mean is over.</summary>
    Overdue,

    /// <summary>Overdue for a month and longer.</summary>
    LongOverdue,
}

/// <summary>
/// When people are reminded of a review, and who. A date is taken as precisely as its document gives it: of October 2025, the first day to
/// warn from is 1 July and the first overdue one is 1 November.
/// </summary>
public static class ReviewReminders
{
    /// <summary>How long before the first day that the date may mean the first reminder goes.</summary>
    public const int MonthsOfWarning = 3;

    /// <summary>The day of the first reminder.</summary>
    public static DateOnly First(PartialDate due) => due.Earliest.AddMonths(-MonthsOfWarning);

    /// <summary>The step that a review has reached; null while it is too early for any.</summary>
    public static ReviewStep? StepOn(PartialDate due, DateOnly day) =>
        Steps(due).TakeWhile(s => s.On <= day).Select(s => (ReviewStep?)s.Step).LastOrDefault();

    /// <summary>The day of the next reminder after this one. Somebody overdue is reminded each month until the review is recorded.</summary>
    public static DateOnly NextAfter(PartialDate due, DateOnly day) => Steps(due).First(s => s.On > day).On;

    /// <summary>
    /// Whose roles are told at a step. At a school's own policy: those who keep it and its governing board, and when it is long overdue the
    /// trust. At a trust's: those who keep it, whose task it is to bring it to its body; then the heads of the schools under it, then their chairs.
    /// </summary>
    public static IReadOnlyList<Role> Told(Level level, ReviewStep step) =>
        (level, step) switch
        {
            (Level.School, < ReviewStep.LongOverdue) => [Role.Headteacher, Role.Chair, Role.Governor],
            (Level.School, _) => [Role.Headteacher, Role.Chair, Role.Governor, Role.TrustOfficer],
            (_, < ReviewStep.Overdue) => [Role.TrustOfficer],
            (_, ReviewStep.Overdue) => [Role.TrustOfficer, Role.Headteacher],
            _ => [Role.TrustOfficer, Role.Headteacher, Role.Chair],
        };

    private static IEnumerable<(DateOnly On, ReviewStep Step)> Steps(PartialDate due)
    {
        yield return (First(due), ReviewStep.ThreeMonths);
        yield return (due.Earliest.AddMonths(-1), ReviewStep.OneMonth);
        yield return (due.Earliest, ReviewStep.Due);
        var over = due.Latest.AddDays(1);
        // A whole year is long: its last month reminds once more.
        if (over.AddMonths(-1) > due.Earliest)
            yield return (over.AddMonths(-1), ReviewStep.Due);
        yield return (over, ReviewStep.Overdue);
        for (var months = 1; ; months++)
            yield return (over.AddMonths(months), ReviewStep.LongOverdue);
    }
}

/// <summary>The review of an edition in force, and when somebody is next reminded of it.</summary>
public sealed class ReviewReminder
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Edition> Edition { get; init; }
    public required Id<HeldPolicy> Policy { get; init; }

    /// <summary>As precise as the document or the minute: 2026, 2026-11 or 2026-11-30.</summary>
    public required string Due { get; set; }

    /// <summary>The day from which people are reminded.</summary>
    public required DateOnly FirstOn { get; set; }

    /// <summary>The last day that the date may mean.</summary>
    public required DateOnly LastDay { get; set; }
    public required DateOnly NextOn { get; set; }

    /// <summary>When people were last told; null while nobody has been.</summary>
    public DateOnly? ToldOn { get; set; }
    public ReviewStep? ToldStep { get; set; }
}
