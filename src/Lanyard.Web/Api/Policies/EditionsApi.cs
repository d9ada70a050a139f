using System.ComponentModel;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Lanyard.Web.Pages.Policies.Life;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Policies;

/// <summary>The register of policies: which there are, their editions, and what two of them say differently.</summary>
internal static class EditionsApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var policies = v1.MapGroup("/policies").WithTags("Policies");
        policies
            .MapGet("", ListAsync)
            .Needs(Permission.AdoptPolicies)
            .Says(
                "ListRegister",
                "The register of policies",
                "Those first whose review is overdue. A trust has a few, so they all come at once."
            );
        policies.MapGet("/{key}", GetAsync).Needs(Permission.AdoptPolicies).Says("GetRegisteredPolicy", "One policy with its editions");
        policies
            .MapGet("/{key}/editions/{number:int}", EditionAsync)
            .Needs(Permission.AdoptPolicies)
            .Says("GetEdition", "One edition with its text", "The ETag of the answer is the version to send back when you change a draft.");
        policies
            .MapGet("/{key}/editions/{number:int}/adoptions", AdoptionsAsync)
            .Needs(Permission.AdoptPolicies)
            .Says("ListAdoptions", "Which schools took an edition on, in which meeting");
        policies
            .MapGet("/comparison", CompareAsync)
            .Needs(Permission.AdoptPolicies)
            .Says(
                "ComparePolicies",
                "Two editions of a policy, or two policies",
                "Two editions clause by clause: what differs in words, settings and whatever else stands there. Two policies matter by matter."
            );
        EditionChangesApi.Map(policies);
        ReferencesApi.Map(policies);
        v1.MapPost("/schools/{school}/policies/{key}/adoptions", EditionChangesApi.AdoptAsync)
            .WithTags("Policies")
            .Needs(Permission.AdoptPolicies)
            .Says("AdoptEdition", "Record that a school took an edition on, or noted it");
    }

    private static async Task<Ok<Page<RegisteredPolicyResponse>>> ListAsync(
        CurrentPerson current,
        EditionQueries register,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        var lines = (await register.ListAsync(day, ct)).Where(l => current.MaySee(l.Policy.Held));
        return TypedResults.Ok(
            new Page<RegisteredPolicyResponse>(
                [.. lines.Select(l => RegisteredPolicyResponse.Of(l, day, current.MayManage(l.Policy.Held)))],
                null
            )
        );
    }

    private static async Task<Results<Ok<RegisteredPolicyResponse>, ProblemAnswer>> GetAsync(
        string key,
        CurrentPerson current,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (await found.PolicyAsync(key, toManage: false, ct) is not { } policy)
            return ProblemAnswer.NotFound();
        return TypedResults.Ok(await AnswerAsync(policy, current, register, clock, ct));
    }

    internal static async Task<RegisteredPolicyResponse> AnswerAsync(
        RegisteredPolicy policy,
        CurrentPerson current,
        EditionQueries register,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        return RegisteredPolicyResponse.Of(
            PolicyLine.Of(policy, await register.ReviewsAsync(policy, ct), day),
            day,
            current.MayManage(policy.Held)
        );
    }

    private static async Task<Results<Ok<EditionTextResponse>, ProblemAnswer>> EditionAsync(
        string key,
        int number,
        FoundEdition found,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: false, ct) is not var (policy, edition))
            return ProblemAnswer.NotFound();
        return TypedResults.Ok(await AnswerAsync(policy, edition, register, clock, http, ct));
    }

    internal static async Task<EditionTextResponse> AnswerAsync(
        RegisteredPolicy policy,
        Edition edition,
        EditionQueries register,
        TimeProvider clock,
        HttpContext http,
        CancellationToken ct
    )
    {
        http.Tag(edition.Version);
        var reviews = await register.ReviewsAsync(policy, ct);
        var life = EditionLifeResponse.Of(edition, reviews, UkTime.DateOf(clock.GetUtcNow()));
        return new(policy.Held.Key, life, await register.TextAsync(edition, ct));
    }

    private static async Task<Results<Ok<Page<AdoptionResponse>>, ProblemAnswer>> AdoptionsAsync(
        string key,
        int number,
        FoundEdition found,
        EditionQueries register,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(key, number, toManage: false, ct) is not var (_, edition))
            return ProblemAnswer.NotFound();
        var adoptions = await register.AdoptionsAsync(edition, ct);
        return TypedResults.Ok(
            new Page<AdoptionResponse>([.. adoptions.OrderBy(a => a.Meeting).ThenBy(a => a.School).Select(AdoptionResponse.Of)], null)
        );
    }

    private static async Task<Results<Ok<ComparisonResponse>, ProblemAnswer>> CompareAsync(
        [AsParameters] Compared wanted,
        FoundEdition found,
        PolicyQueries policies,
        CancellationToken ct
    )
    {
        var read = new List<(Id<HeldPolicy> Of, Policy Text)>();
        foreach (var (name, field) in new[] { (wanted.From, "from"), (wanted.To, "to") })
        {
            if (ClauseName.ReadEdition(name ?? "") is not var (key, number))
                return ProblemAnswer.Unreadable("Send an edition by its name, such as odbst@1.", field);
            if (await found.OfAsync(key, number, toManage: false, ct) is not var (policy, edition))
                return ProblemAnswer.NotFound();
            if (await policies.ReadAsync(edition, ct) is not { } text)
                return ProblemAnswer.Refused("The text of this edition has errors. Mend them first.", field);
            read.Add((policy.Held.Id, text));
        }
        return TypedResults.Ok(
            read[0].Of == read[1].Of
                ? ComparisonResponse.Of(wanted.From!, wanted.To!, PolicyComparison.Of(read[0].Text, read[1].Text))
                : ComparisonResponse.Of(wanted.From!, wanted.To!, PolicySideBySide.Of(read[0].Text, read[1].Text))
        );
    }
}

/// <summary>Which two editions are compared.</summary>
public sealed record Compared
{
    [FromQuery(Name = "from"), Description("The edition before, such as odbst@1.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("The edition after, such as odbst@2; it may be of another policy.")]
    public string? To { get; init; }
}
