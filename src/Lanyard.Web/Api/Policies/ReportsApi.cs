using System.ComponentModel;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>The report on every clause: as it would be made now, as it was made, and the meeting to which it was brought.</summary>
public static class ReportsApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/schools/{school}/policy-report", NowAsync)
            .WithTags("Reports")
            .Needs(Permission.SeePolicies)
            .Says(
                "GetPolicyReport",
                "The report on every clause as it would be made now",
                "For any period, as of its last day; for the year to today when nothing is sent. Nothing is kept."
            );
        var made = v1.MapGroup("/schools/{school}/policy-reports").WithTags("Reports");
        made.MapGet("", ListAsync)
            .Needs(Permission.SeePolicies)
            .Says(
                "ListPolicyReports",
                "The reports that a school made, the newest first",
                "The newest fifty; an older one is found by its number."
            );
        made.MapPost("", DrawAsync)
            .Needs(Permission.AdoptPolicies)
            .Says("DrawPolicyReport", "Make the report and keep it as it is", "The ledger keeps the digest of its CSV file.");
        made.MapGet("/{number:int}", GetAsync).Needs(Permission.SeePolicies).Says("GetMadePolicyReport", "A report as it was made");
        made.MapPost("/{number:int}/presentation", PresentAsync)
            .Needs(Permission.AdoptPolicies)
            .Says("PresentPolicyReport", "Record that a report was brought to a meeting");
    }

    private static async Task<Results<Ok<ReportResponse>, ProblemAnswer>> NowAsync(
        string school,
        [AsParameters] ReportWanted wanted,
        CurrentPerson current,
        ReportQueries reports,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var period = ReportPeriod.Read(wanted.From, wanted.To, UkTime.DateOf(clock.GetUtcNow()));
        if (!period.Ok)
            return ProblemAnswer.Unreadable(period.Refusals[0].Sentence, period.Refusals[0].Field ?? "to");
        var mark = await reports.LedgerAsync(ct);
        return TypedResults.Ok(ReportResponse.Of(await reports.SheetAsync(current.School!.Id, period.Value, ct), mark));
    }

    private static async Task<Ok<Page<MadeReportLine>>> ListAsync(
        string school,
        CurrentPerson current,
        ReportQueries reports,
        CancellationToken ct
    ) => TypedResults.Ok(new Page<MadeReportLine>([.. (await reports.MadeAsync(current.School!.Id, ct)).Select(MadeReportLine.Of)], null));

    private static async Task<Results<Created<MadeReportResponse>, ProblemAnswer>> DrawAsync(
        string school,
        ReportRequest wanted,
        CurrentPerson current,
        DrawReport draw,
        ReportQueries reports,
        CancellationToken ct
    )
    {
        var drawn = await draw.DoAsync(Acting(current), current.School!.Id, wanted.From, wanted.To, ct);
        if (!drawn.Ok)
            return ProblemAnswer.Refused(drawn);
        var report = await reports.FindAsync(current.School.Id, drawn.Value, ct);
        return TypedResults.Created(
            $"{ApiV1.Path}/schools/{school}/policy-reports/{drawn.Value}",
            await MadeReportResponse.OfAsync(report!)
        );
    }

    private static async Task<Results<Ok<MadeReportResponse>, ProblemAnswer>> GetAsync(
        string school,
        int number,
        CurrentPerson current,
        ReportQueries reports,
        CancellationToken ct
    ) =>
        await reports.FindAsync(current.School!.Id, number, ct) is { } report
            ? TypedResults.Ok(await MadeReportResponse.OfAsync(report))
            : ProblemAnswer.NotFound();

    private static async Task<Results<Ok<MadeReportLine>, ProblemAnswer>> PresentAsync(
        string school,
        int number,
        PresentationRequest wanted,
        CurrentPerson current,
        PresentReport present,
        ReportQueries reports,
        CancellationToken ct
    )
    {
        var done = await present.DoAsync(Acting(current), current.School!.Id, number, wanted.To, wanted.Meeting, wanted.Minute, ct);
        if (!done.Ok)
            return ProblemAnswer.Refused(done);
        var report = (await reports.FindAsync(current.School.Id, number, ct))!;
        return TypedResults.Ok(
            new MadeReportLine(
                report.Number,
                report.From,
                report.To,
                report.MadeOn,
                report.PresentedOn,
                report.PresentedTo,
                report.MinuteReference
            )
        );
    }

    private static Actor Acting(CurrentPerson current) =>
        current.Actor with
        {
            DeputyFor = current.Access.ActingFor(Permission.AdoptPolicies, current.School!.Id),
        };
}

public sealed record ReportWanted(
    [property: Description("The first day of the period; a year before its last day when left out.")] DateOnly? From,
    [property: Description("The last day of the period, as of which the clauses stand; today when left out.")] DateOnly? To
);
