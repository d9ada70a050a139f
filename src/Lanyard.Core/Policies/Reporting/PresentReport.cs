using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Reporting;

/// <summary>Records that a report was brought to a meeting, with the minute that says so.</summary>
public sealed class PresentReport(Changes changes, PolicyQueries policies)
{
    /// <summary>Who can be shown a report in a meeting.</summary>
    public static IReadOnlyList<Bind> Meetings { get; } = [Bind.Governors, Bind.Trust, Bind.SeniorLeaders];

    public async Task<Outcome<Done>> DoAsync(
        Actor actor,
        Id<School> school,
        int number,
        Bind? to,
        DateOnly? meeting,
        string? minute,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        minute = Text.Line(minute);
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return Refusal.Missing("There is no such school.");
        if (await change.Db.MadeReports.SingleOrDefaultAsync(r => r.School == school && r.Number == number, ct) is not { } report)
            return Refusal.Missing("There is no such report.");
        var today = UkTime.DateOf(change.Now);
        var refusals = new List<Refusal>();
        if (report.PresentedOn is not null)
            refusals.Add(new("This report was presented already. Make a new one for the next meeting."));
        if (to is null || !Meetings.Contains(to.Value))
            refusals.Add(new("Choose to whom it was presented.", "to"));
        if (meeting is null)
            refusals.Add(new("Enter the day of the meeting.", "meeting"));
        else if (meeting < report.MadeOn)
            refusals.Add(new("Enter a day on which the report was there.", "meeting"));
        refusals.AddRange(EditionLife.Minuted(minute, meeting ?? today, today));
        if (refusals.Count > 0)
            return refusals;
        (report.PresentedOn, report.PresentedTo, report.MinuteReference) = (meeting, to, minute);
        var over = await policies.OverAsync(school, today, ct);
        report.NextDue = DrawReport
            .Reporting(over)
            .Select(c =>
                c.PresentTo.Count == 0 ? c.NextAfter(report.MadeOn)
                : c.PresentTo.Contains(to!.Value) ? c.NextAfter(meeting!.Value)
                : null
            )
            .Min();
        change.Record(new ReportPresented(school, number, meeting!.Value, to!.Value), DrawReport.Clauses(over));
        await change.CommitAsync(ct);
        return Done.It;
    }
}
