using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Lanyard.Web.Pages.Policies.Life;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>The documents and laws that a policy names, and whether they are still the current ones.</summary>
internal static class ReferencesApi
{
    public static void Map(RouteGroupBuilder policies)
    {
        policies
            .MapGet("/{key}/references", ListAsync)
            .Needs(Permission.AdoptPolicies)
            .Says(
                "ListReferences",
                "The documents and laws that a policy names",
                "What Lanyard's own list says about them was written without looking them up for you. Your trust confirms it."
            );
        policies
            .MapPost("/{key}/references/checks", CheckAsync)
            .Needs(Permission.ManagePolicies)
            .Says("CheckReference", "Record that somebody looked up whether a document or law is still current");
    }

    private static async Task<Results<Ok<Page<ReferenceResponse>>, ProblemAnswer>> ListAsync(
        string key,
        FoundEdition found,
        ReferenceQueries references,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        if (await found.PolicyAsync(key, toManage: false, ct) is not { } policy)
            return ProblemAnswer.NotFound();
        var lines = await references.OfAsync(policy, day, ct) ?? [];
        return TypedResults.Ok(new Page<ReferenceResponse>([.. lines.Select(l => ReferenceResponse.Of(l, day))], null));
    }

    private static async Task<Results<Ok<ReferenceResponse>, ProblemAnswer>> CheckAsync(
        string key,
        CheckReferenceRequest wanted,
        CurrentPerson current,
        FoundEdition found,
        ReferenceQueries references,
        CheckReference check,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var day = UkTime.DateOf(clock.GetUtcNow());
        if (await found.PolicyAsync(key, toManage: true, ct) is not { } policy)
            return ProblemAnswer.NotFound();
        var name = Text.Line(wanted.Name);
        if (!(await references.OfAsync(policy, day, ct) ?? []).Any(l => l.Name == name))
            return ProblemAnswer.Refused("Send the name of a document or law as the policy names it.", "name");
        if (wanted.Superseded is not { } superseded)
            return ProblemAnswer.Refused("Say whether the one that the policy names has been superseded.", "superseded");
        var done = await check.DoAsync(current.Managing(policy.Held.School), policy.Held.Id, name, wanted.CurrentEdition, superseded, ct);
        if (!done.Ok)
            return ProblemAnswer.Refused(done);
        var line = (await references.OfAsync(policy, day, ct))!.First(l => l.Name == name);
        return TypedResults.Ok(ReferenceResponse.Of(line, day));
    }
}

/// <summary>A document or law that a policy names.</summary>
public sealed record ReferenceResponse
{
    /// <summary>As the policy names it.</summary>
    public required string Name { get; init; }
    public required bool IsLaw { get; init; }

    /// <summary>Whether it has been superseded, as somebody here found, or else as Lanyard's list says.</summary>
    public required bool Superseded { get; init; }

    /// <summary>The edition that somebody here found to be current.</summary>
    public required string? CurrentEdition { get; init; }

    /// <summary>When somebody here last looked; null while nobody has.</summary>
    public required DateOnly? CheckedOn { get; init; }

    /// <summary>When somebody should; null while no edition is in force.</summary>
    public required DateOnly? DueOn { get; init; }
    public required bool Due { get; init; }

    /// <summary>What Lanyard's own list says about it; null where it says nothing. It is for your trust to confirm.</summary>
    public required string? Listed { get; init; }

    /// <summary>The day on which that was written, which is not a day on which anybody looked it up for you.</summary>
    public required DateOnly? ListedOn { get; init; }

    /// <summary>Where it may be looked up.</summary>
    public required string? LookUp { get; init; }

    public static ReferenceResponse Of(ReferenceLine line, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Name = line.Name,
            IsLaw = line.IsLaw,
            Superseded = line.Superseded,
            CurrentEdition = line.Check?.CurrentEdition,
            CheckedOn = line.Check?.CheckedOn,
            DueOn = line.DueOn,
            Due = line.IsDueOn(day),
            Listed = line.Known?.Position,
            ListedOn = line.Known?.Written,
            LookUp = line.Known?.LookUp,
        };
    }
}

/// <summary>What somebody found when they looked.</summary>
public sealed record CheckReferenceRequest
{
    /// <summary>As the policy names it.</summary>
    public string? Name { get; init; }

    /// <summary>The edition that is current, as the document calls itself; left out when nobody can tell.</summary>
    public string? CurrentEdition { get; init; }

    /// <summary>Whether the one that the policy names has been superseded.</summary>
    public bool? Superseded { get; init; }
}
