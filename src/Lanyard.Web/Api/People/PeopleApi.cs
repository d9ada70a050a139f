using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.People;

/// <summary>The list of people.</summary>
public static class PeopleApi
{
    public static IServiceCollection AddPeopleApi(this IServiceCollection services) => services.AddScoped<FoundPerson>();

    public static void Map(IEndpointRouteBuilder v1)
    {
        var people = v1.MapGroup("/people").WithTags("People");
        people
            .MapGet("", ListAsync)
            .Needs(Permission.SeePeople, Reach.Trust)
            .Says("ListPeople", "Everybody of the trust", "In the order of their names.");
        v1.MapGroup("/schools/{school}/people")
            .WithTags("People")
            .MapGet("", ListOfSchoolAsync)
            .Needs(Permission.SeePeople)
            .Says("ListPeopleOfSchool", "Everybody with a role at a school, now or to come", "In the order of their names.");
        people
            .MapPost("", AddAsync)
            .Needs(Permission.ManagePeople)
            .Says("AddPerson", "Put somebody on the list", "With their first role, unless you keep the trust's list.");
        people
            .MapGet("/{person}", GetAsync)
            .Needs(Permission.UseLanyard)
            .Says("GetPerson", "One person", "The ETag of the answer is the version to send back when you change it.");
        people
            .MapPatch("/{person}", ChangeAsync)
            .Needs(Permission.ManagePeople)
            .TakesIfMatch()
            .Says("ChangePerson", "Change a name or an address", "Fields that are left out or null stay as they are.");
        PersonApi.Map(people);
        AppointmentsApi.Map(people);
    }

    private static Task<Results<Ok<Page<PersonLineResponse>>, ProblemAnswer>> ListAsync(
        [AsParameters] Paging paging,
        [AsParameters] PeopleWanted wanted,
        CurrentPerson current,
        Lists lists,
        PeopleListQuery people,
        TimeProvider clock,
        CancellationToken ct
    ) => PageAsync(paging, wanted, null, current, lists, people, clock, ct);

    private static Task<Results<Ok<Page<PersonLineResponse>>, ProblemAnswer>> ListOfSchoolAsync(
        string school,
        [AsParameters] Paging paging,
        [AsParameters] PeopleWanted wanted,
        CurrentPerson current,
        Lists lists,
        PeopleListQuery people,
        TimeProvider clock,
        CancellationToken ct
    ) => PageAsync(paging, wanted, current.School!.Id, current, lists, people, clock, ct);

    private static async Task<Results<Ok<Page<PersonLineResponse>>, ProblemAnswer>> PageAsync(
        Paging paging,
        PeopleWanted wanted,
        Id<School>? school,
        CurrentPerson current,
        Lists lists,
        PeopleListQuery people,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var slice = lists.Read<PersonPlace>("people", paging);
        if (!slice.Ok)
            return ProblemAnswer.Unreadable(slice);
        var filter = wanted.Filter(school);
        if (!filter.Ok)
            return ProblemAnswer.Unreadable(filter);
        var page = filter.Value with { After = slice.Value.After?.Id, Size = slice.Value.Take };
        var rows = await people.RunAsync(current.Who.Trust, page, UkTime.DateOf(clock.GetUtcNow()), ct);
        return TypedResults.Ok(lists.Page(slice.Value, rows.Lines, l => new PersonPlace(l.Id), PersonLineResponse.Of));
    }

    private static async Task<Results<Created<PersonResponse>, ProblemAnswer>> AddAsync(
        AddPersonRequest wanted,
        CurrentPerson current,
        AddPerson add,
        PeopleQueries people,
        HttpContext http,
        CancellationToken ct
    )
    {
        var added = await add.DoAsync(
            current.Keeping(wanted.School),
            new()
            {
                FullName = wanted.FullName,
                Email = wanted.Email,
                Role = wanted.Role,
                School = wanted.School,
                From = wanted.From,
            },
            ct
        );
        if (!added.Ok)
            return ProblemAnswer.Refused(added);
        var sheet = (await people.FindAsync(added.Value, ct))!;
        http.Tag(sheet.Person.Version);
        return TypedResults.Created($"{ApiV1.Path}/people/{added.Value}", PersonResponse.Of(sheet));
    }

    private static async Task<Results<Ok<PersonResponse>, ProblemAnswer>> GetAsync(
        Id<Person> person,
        FoundPerson found,
        HttpContext http,
        CancellationToken ct
    )
    {
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        http.Tag(sheet.Person.Version);
        return TypedResults.Ok(PersonResponse.Of(sheet));
    }

    private static async Task<Results<Ok<PersonResponse>, ProblemAnswer>> ChangeAsync(
        Id<Person> person,
        ChangePersonRequest wanted,
        CurrentPerson current,
        FoundPerson found,
        ChangePerson change,
        HttpContext http,
        CancellationToken ct
    )
    {
        var (readAt, problem) = http.IfMatch();
        if (problem is not null)
            return problem;
        if (await found.OfAsync(person, ct) is not { } sheet)
            return ProblemAnswer.NotFound();
        var changed = await change.DoAsync(
            current.Keeping(sheet.Standing),
            new()
            {
                Person = person,
                FullName = wanted.FullName ?? sheet.Person.FullName,
                Email = wanted.Email ?? sheet.Person.Email,
                Version = readAt,
            },
            ct
        );
        return changed.Ok ? await GetAsync(person, found, http, ct) : ProblemAnswer.Refused(changed);
    }

    private sealed record PersonPlace(Id<Person> Id);
}
