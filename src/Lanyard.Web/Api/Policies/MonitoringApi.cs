using Lanyard.Core.Policies.Monitoring;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>A school's notices of monitoring, and who has read the one that stands.</summary>
public static class MonitoringApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var notices = v1.MapGroup("/schools/{school}/monitoring-notices").WithTags("Monitoring");
        notices
            .MapGet("", ListAsync)
            .Needs(Permission.SeePolicies)
            .Says(
                "ListMonitoringNotices",
                "The notices of monitoring that a school issued, the newest first",
                "A school has few; they come whole."
            );
        notices
            .MapPost("", IssueAsync)
            .Needs(Permission.ManageMonitoring)
            .Says(
                "IssueMonitoringNotice",
                "Issue a notice of monitoring",
                "What the policies speak of and the notice leaves out is named in it as not done. Its words never change."
            );
        notices
            .MapPost("/{number}/reading", ReadAsync)
            .Needs(Permission.SeePolicies)
            .Says(
                "ReadMonitoringNotice",
                "Say that you read the notice that stands",
                "It says that you know of it, and not that you agree."
            );
        notices
            .MapGet("/{number}/readers", ReadersAsync)
            .Needs(Permission.ManageMonitoring)
            .Says("ListMonitoringReaders", "Whom a notice concerns today, and who of them has read it");
    }

    private static async Task<Ok<Page<NoticeResponse>>> ListAsync(
        string school,
        CurrentPerson current,
        NoticeQueries notices,
        CancellationToken ct
    ) =>
        TypedResults.Ok(new Page<NoticeResponse>([.. (await notices.IssuedAsync(current.School!.Id, ct)).Select(NoticeResponse.Of)], null));

    private static async Task<Results<Created<NoticeResponse>, ProblemAnswer>> IssueAsync(
        string school,
        NoticeRequest wanted,
        CurrentPerson current,
        IssueNotice issue,
        NoticeQueries notices,
        CancellationToken ct
    )
    {
        var issued = await issue.DoAsync(current.Actor, current.School!.Id, wanted.Wish(), wanted.From, ct);
        if (!issued.Ok)
            return ProblemAnswer.Refused(issued);
        var notice = await notices.FindAsync(current.School.Id, issued.Value, ct);
        return TypedResults.Created($"{ApiV1.Path}/schools/{school}/monitoring-notices", NoticeResponse.Of(notice!));
    }

    private static async Task<Results<Ok<NoticeReadResponse>, ProblemAnswer>> ReadAsync(
        string school,
        int number,
        CurrentPerson current,
        ReadNotice read,
        CancellationToken ct
    )
    {
        var done = await read.DoAsync(current.Actor, current.School!.Id, number, ct);
        return done.Ok ? TypedResults.Ok(new NoticeReadResponse(number, done.Value)) : ProblemAnswer.Refused(done);
    }

    private static async Task<Results<Ok<Page<NoticeReaderResponse>>, ProblemAnswer>> ReadersAsync(
        string school,
        int number,
        CurrentPerson current,
        NoticeQueries notices,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (await notices.FindAsync(current.School!.Id, number, ct) is not { IsDraft: false } notice)
            return ProblemAnswer.NotFound();
        var readers = await notices.ReadersAsync(notice, UkTime.DateOf(clock.GetUtcNow()), ct);
        return TypedResults.Ok(
            new Page<NoticeReaderResponse>([.. readers.Select(r => new NoticeReaderResponse(r.Person, r.Name, r.ReadOn, r.OnPaper))], null)
        );
    }
}
