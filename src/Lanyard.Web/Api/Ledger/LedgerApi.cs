using System.ComponentModel;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Ledger;

/// <summary>What happened, as the ledger keeps it.</summary>
public static class LedgerApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var ledger = v1.MapGroup("/ledger").WithTags("Ledger");
        ledger
            .MapGet("", ListAsync)
            .Needs(Permission.SeeLedger)
            .Says(
                "ListEvents",
                "What happened, the newest first",
                "Who may read the ledger at some schools only sees the events of those schools."
            );
        ledger
            .MapPost("/verify", VerifyAsync)
            .Needs(Permission.VerifyLedger)
            .HarmlessToRepeat()
            .Says("VerifyLedger", "Compute the trust's whole chain anew and name the first link that does not hold");
    }

    private static async Task<Results<Ok<Page<EventResponse>>, ProblemAnswer>> ListAsync(
        [AsParameters] Paging paging,
        [AsParameters] EventsWanted wanted,
        CurrentPerson current,
        Lists lists,
        LedgerQueries ledger,
        CancellationToken ct
    )
    {
        var slice = lists.Read<EventPlace>("ledger", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        if (wanted.Kind is { } kind && !EventJson.Kinds.ContainsKey(kind))
            return ProblemAnswer.Unreadable($"There is no kind of event `{kind}`.{DidYouMean.Nearest(kind, EventJson.Kinds.Keys)}", "kind");
        var filter = new LedgerFilter
        {
            Kind = wanted.Kind,
            School = wanted.School,
            Among = Readable(current),
            Subject = wanted.Subject,
            Since = wanted.Since,
        };
        var events = await ledger.ListAsync(filter, slice.Value.After?.Seq, slice.Value.Take, ct);
        return TypedResults.Ok(lists.Page(slice.Value, events, e => new EventPlace(e.Seq), EventResponse.Of));
    }

    private static async Task<Results<Ok<LedgerCheckResponse>, ProblemAnswer>> VerifyAsync(
        CurrentPerson current,
        VerifyLedger verify,
        CancellationToken ct
    )
    {
        var check = await verify.DoAsync(current.Who.Trust, ct);
        return check.Ok ? TypedResults.Ok(LedgerCheckResponse.Of(check.Value)) : ProblemAnswer.Refused(check);
    }

    /// <summary>The schools whose events they may read; null when they may read all.</summary>
    private static List<Id<School>>? Readable(CurrentPerson current) =>
        current.Access.May(Permission.SeeLedger)
            ? null
            : [.. current.Who.Schools.Select(s => s.Id).Where(s => current.Access.May(Permission.SeeLedger, s))];

    private sealed record EventPlace(long Seq);
}

/// <summary>Which events are wanted.</summary>
public sealed record EventsWanted
{
    [FromQuery(Name = "kind"), Description("Only events of this kind, such as SchoolAdded.")]
    public string? Kind { get; init; }

    [FromQuery(Name = "school"), Description("Only events at the school with this id.")]
    public Id<School>? School { get; init; }

    [FromQuery(Name = "subject"), Description("Only events of the record with this id: its history.")]
    public Guid? Subject { get; init; }

    [FromQuery(Name = "since"), Description("Only events at this moment or later, such as 2026-09-01T08:30:00Z.")]
    public DateTimeOffset? Since { get; init; }
}
