using System.ComponentModel;
using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Api.Ledger;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Policies;

/// <summary>The policies over a school, their clauses with their standing, and the evidence.</summary>
public static class PoliciesApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var policies = v1.MapGroup("/schools/{school}/policies").WithTags("Policies");
        policies.MapGet("", ListAsync).Needs(Permission.SeePolicies).Says("ListPolicies", "The policies that apply at a school");
        policies
            .MapGet("/{key}/clauses", ClausesAsync)
            .Needs(Permission.SeePolicies)
            .Says(
                "ListClauses",
                "Every clause of a policy with its standing",
                "In the order of the policy; a policy has a few hundred at most."
            );
        policies
            .MapGet("/{key}/clauses/{number}/evidence", EvidenceAsync)
            .Needs(Permission.SeeLedger)
            .Says("ListEvidence", "The events that name a clause, the newest first");
        LocalApi.Map(policies);
        v1.MapGet("/coverage", Coverage)
            .WithTags("Policies")
            .Needs(Permission.SeePolicies)
            .Says("GetCoverage", "What keeps each clause of the policies that travel with Lanyard");
    }

    private static async Task<Ok<IReadOnlyList<PolicyResponse>>> ListAsync(
        string school,
        CurrentPerson current,
        StandingQueries standings,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        var found = await standings.OfAsync(current.School!.Id, DateSpan.YearTo(day), ct);
        return TypedResults.Ok<IReadOnlyList<PolicyResponse>>([.. found.Select(p => PolicyResponse.Of(p, day))]);
    }

    private static async Task<Results<Ok<IReadOnlyList<ClauseResponse>>, ProblemAnswer>> ClausesAsync(
        string school,
        string key,
        [AsParameters] ClausesWanted wanted,
        CurrentPerson current,
        StandingQueries standings,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        var to = wanted.On ?? today;
        if (to > today)
            return ProblemAnswer.Unreadable("Send today or an earlier day: nobody knows how a clause will stand.", "on");
        if (wanted.From > to)
            return ProblemAnswer.Unreadable("Send a first day that is not after the last.", "from");
        if (!Enum.TryParse<Standing>(wanted.Standing ?? nameof(Standing.Kept), ignoreCase: true, out var standing))
            return ProblemAnswer.Unreadable("Send kept, atRisk, broken, noEvidence, notAsked, notInForce or awaiting.", "standing");
        var period = wanted.From is { } from ? new DateSpan(from, to) : DateSpan.YearTo(to);
        var policy = (await standings.OfAsync(current.School!.Id, period, ct)).FirstOrDefault(p => p.Placed.Held.Key == key);
        if (policy is null)
            return ProblemAnswer.NotFound();
        var clauses = policy.Clauses.Where(c => wanted.Standing is null || c.Proof.Standing == standing);
        return TypedResults.Ok<IReadOnlyList<ClauseResponse>>([.. clauses.Select(ClauseResponse.Of)]);
    }

    private static async Task<Results<Ok<Page<EventResponse>>, ProblemAnswer>> EvidenceAsync(
        string school,
        string key,
        string number,
        [AsParameters] Paging paging,
        CurrentPerson current,
        PolicyQueries policies,
        LedgerQueries ledger,
        Lists lists,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var slice = lists.Read<EvidencePlace>("evidence", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        var over = await policies.OverAsync(current.School!.Id, UkTime.DateOf(clock.GetUtcNow()), ct);
        var placed = over.FirstOrDefault(p => p.Held.Key == key);
        if (placed is null || !placed.Text.Clauses.Any(c => c.Number == number))
            return ProblemAnswer.NotFound();
        var filter = new LedgerFilter { Clause = new(placed.EditionName, number, current.School!.Id) };
        var events = await ledger.ListAsync(filter, slice.Value.After?.Seq, slice.Value.Take, ct);
        return TypedResults.Ok(lists.Page(slice.Value, events, e => new EvidencePlace(e.Seq), EventResponse.Of));
    }

    private static Ok<IReadOnlyList<CoveredClause>> Coverage() => TypedResults.Ok(PolicyCoverage.Of(SeedPolicies.All.Values));

    private sealed record EvidencePlace(long Seq);
}

/// <summary>Which clauses are wanted, and of when.</summary>
public sealed record ClausesWanted
{
    [FromQuery(Name = "on"), Description("As they stood on this day; today when left out.")]
    public DateOnly? On { get; init; }

    [FromQuery(Name = "from"), Description("The first day whose evidence counts; a year before when left out.")]
    public DateOnly? From { get; init; }

    [
        FromQuery(Name = "standing"),
        Description("Only clauses that stand so: kept, atRisk, broken, noEvidence, notAsked, notInForce or awaiting.")
    ]
    public string? Standing { get; init; }
}
