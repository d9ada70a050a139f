using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Web.Components.Moment;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>One step of an edition's life as the page draws it.</summary>
/// <param name="Where"><c>done</c>, <c>now</c>, <c>open</c> while some of it is still to be done, or <c>next</c>.</param>
public sealed record LifeStep(string Name, string Where, string? Note);

/// <summary>How many of the schools where a trust's policy applies took an edition on.</summary>
public sealed record Taken(int By, int Schools);

/// <summary>How far an edition has come. One that was given up shows where it ended.</summary>
public static class LifeSteps
{
    /// <param name="taken">Null where no school decides about it, as with a school's own policy.</param>
    public static IReadOnlyList<LifeStep> Of(Edition edition, PartialDate? reviewDue, DateOnly day, Taken? taken = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var approved = edition.ApprovedOn is { } on ? PartialDate.Read(on)?.ToString() : null;
        var from = edition.InForceFrom is { } begins ? $"From {When.Words(begins)}" : null;
        var (at, last) = edition switch
        {
            { State: EditionState.Draft } => (0, null),
            { State: EditionState.Checked } => (1, null),
            { State: EditionState.Approved } => (2, null),
            { State: EditionState.Withdrawn } => (4, "Withdrawn"),
            _ when edition.InForceFrom > day => (2, null),
            _ when edition.InForceUntil <= day => (4, "Superseded"),
            _ => (3, (string?)null),
        };
        (string Name, string? Note)[] steps =
        [
            ("Draft", null),
            ("Checked", null),
            ("Approved", approved),
            ("In force", from),
            (
                last ?? "Review",
                last is not null ? (edition.InForceUntil is { } until ? $"From {When.Words(until)}" : null)
                : reviewDue is { } due ? $"Due {due}"
                : null
            ),
        ];
        List<LifeStep> life =
        [
            .. steps
                .Index()
                .Where(s => last is null || s.Index is 0 or 4 || WasReached(edition, s.Index))
                .Select(s => new LifeStep(
                    s.Item.Name,
                    s.Index < at ? "done"
                        : s.Index == at ? "now"
                        : "next",
                    s.Item.Note
                )),
        ];
        // Schools take an edition on once it is approved, before it is in force or after.
        if (taken is not null && life.FindIndex(s => s.Name == "Approved") is >= 0 and var approval)
            life.Insert(approval + 1, Adoption(taken, isOpen: at >= 2 && last is null));
        return life;
    }

    private static LifeStep Adoption(Taken taken, bool isOpen) =>
        new(
            "Taken on",
            taken.Schools > 0 && taken.By == taken.Schools || taken.By > 0 && !isOpen ? "done"
                : isOpen ? "open"
                : "next",
            taken.Schools == 0 ? "No school yet" : $"{taken.By} of {taken.Schools} {(taken.Schools == 1 ? "school" : "schools")}"
        );

    // An edition that was withdrawn may have ended before it was checked, approved or in force.
    private static bool WasReached(Edition edition, int step) =>
        step switch
        {
            1 => edition.MinuteReference is not null || edition.InForceFrom is not null,
            2 => edition.ApprovedOn is not null,
            _ => edition.InForceFrom is not null,
        };
}
