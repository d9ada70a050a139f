using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Schools;

/// <summary>The schools of the trust.</summary>
public static class SchoolsApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        var schools = v1.MapGroup("/schools").WithTags("Schools");
        schools
            .MapGet("", ListAsync)
            .Needs(Permission.UseLanyard)
            .Says("ListSchools", "The schools that you have to do with", "With a role for the whole trust these are all of its schools.");
        schools.MapPost("", AddAsync).Needs(Permission.ManageTrust, Reach.Trust).Says("AddSchool", "Add a school to the trust");
        schools
            .MapGet("/{school}", GetAsync)
            .Needs(Permission.UseLanyard)
            .Says("GetSchool", "One school", "The ETag of the answer is the version to send back when you change it.");
        schools
            .MapPatch("/{school}", ChangeAsync)
            .Needs(Permission.ManageSchool)
            .TakesIfMatch()
            .Says(
                "ChangeSchool",
                "Change a school's details",
                "Fields that are left out or null stay as they are. The slug never changes."
            );
    }

    private static async Task<Results<Ok<Page<SchoolResponse>>, ProblemAnswer>> ListAsync(
        [AsParameters] Paging paging,
        CurrentPerson current,
        Lists lists,
        SchoolQueries schools,
        CancellationToken ct
    )
    {
        var slice = lists.Read<SchoolPlace>("schools", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        IReadOnlyCollection<Id<School>>? own = current.Access.ForTheTrust ? null : [.. current.Access.Schools];
        var rows = await schools.ListAsync(own, slice.Value.After?.Slug, slice.Value.Take, ct);
        return TypedResults.Ok(lists.Page(slice.Value, rows, s => new SchoolPlace(s.Slug), SchoolResponse.Of));
    }

    private static async Task<Results<Created<SchoolResponse>, ProblemAnswer>> AddAsync(
        AddSchoolRequest wanted,
        CurrentPerson current,
        AddSchool add,
        SchoolQueries schools,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (wanted.Phase is not { } phase)
            return ProblemAnswer.Refused("Choose the phase of the school.", "phase");
        var added = await add.DoAsync(
            current.Actor,
            new()
            {
                Name = wanted.Name,
                Phase = phase,
                Nation = wanted.Nation,
            },
            ct
        );
        if (!added.Ok)
            return ProblemAnswer.Refused(added);
        var school = (await schools.FindAsync(added.Value, ct))!;
        http.Tag(school.Version);
        return TypedResults.Created($"{ApiV1.Path}/schools/{school.Id}", SchoolResponse.Of(school));
    }

    private static async Task<Results<Ok<SchoolResponse>, ProblemAnswer>> GetAsync(
        string school,
        CurrentPerson current,
        SchoolQueries schools,
        HttpContext http,
        CancellationToken ct
    )
    {
        var found = (await schools.FindAsync(current.School!.Id, ct))!;
        http.Tag(found.Version);
        return TypedResults.Ok(SchoolResponse.Of(found));
    }

    private static async Task<Results<Ok<SchoolResponse>, ProblemAnswer>> ChangeAsync(
        string school,
        ChangeSchoolRequest wanted,
        CurrentPerson current,
        ChangeSchool change,
        SchoolQueries schools,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (readAt, problem) = http.IfMatch();
        if (problem is not null)
            return problem;
        var changed = await change.DoAsync(
            current.Actor,
            current.School!.Id,
            new()
            {
                Name = wanted.Name,
                Phase = wanted.Phase,
                Nation = wanted.Nation,
                ReadAt = readAt,
            },
            ct
        );
        return changed.Ok ? await GetAsync(school, current, schools, http, ct) : ProblemAnswer.Refused(changed);
    }

    private sealed record SchoolPlace(string Slug);
}
