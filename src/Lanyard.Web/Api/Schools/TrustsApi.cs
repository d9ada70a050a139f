using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Schools;

/// <summary>The caller's own trust: there is never another to be seen.</summary>
public static class TrustsApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var trusts = v1.MapGroup("/trusts").WithTags("Trusts");
        trusts.MapGet("", ListAsync).Needs(Permission.UseLanyard).Says("ListTrusts", "Your trust, as a list of one");
        trusts
            .MapGet("/{trust}", GetAsync)
            .Needs(Permission.UseLanyard)
            .Says("GetTrust", "Your trust", "The ETag of the answer is the version to send back when you change it.");
        trusts
            .MapPatch("/{trust}", ChangeAsync)
            .Needs(Permission.ManageTrust, Reach.Trust)
            .TakesIfMatch()
            .Says("ChangeTrust", "Give the trust another name");
    }

    private static async Task<Ok<Page<TrustResponse>>> ListAsync(SchoolQueries schools, CancellationToken ct) =>
        TypedResults.Ok(new Page<TrustResponse>([TrustResponse.Of(await schools.TrustAsync(ct))], null));

    private static async Task<Results<Ok<TrustResponse>, ProblemAnswer>> GetAsync(
        Id<Trust> trust,
        CurrentPerson current,
        SchoolQueries schools,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (trust != current.Who.Trust)
            return ProblemAnswer.NotFound();
        var found = await schools.TrustAsync(ct);
        http.Tag(found.Version);
        return TypedResults.Ok(TrustResponse.Of(found));
    }

    private static async Task<Results<Ok<TrustResponse>, ProblemAnswer>> ChangeAsync(
        Id<Trust> trust,
        ChangeTrustRequest wanted,
        CurrentPerson current,
        RenameTrust rename,
        SchoolQueries schools,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (trust != current.Who.Trust)
            return ProblemAnswer.NotFound();
        var (readAt, problem) = http.IfMatch();
        if (problem is not null)
            return problem;
        var changed = await rename.DoAsync(current.Actor, wanted.Name, readAt, ct);
        return changed.Ok ? await GetAsync(trust, current, schools, http, ct) : ProblemAnswer.Refused(changed);
    }
}

/// <summary>The organisation that answers for one or more schools.</summary>
public sealed record TrustResponse(Id<Trust> Id, string Name, DateTimeOffset CreatedAt)
{
    public static TrustResponse Of(Trust trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return new(trust.Id, trust.Name, trust.CreatedAt);
    }
}

/// <summary>What to change about the trust.</summary>
public sealed record ChangeTrustRequest
{
    /// <summary>Up to 120 characters.</summary>
    public string? Name { get; init; }
}
