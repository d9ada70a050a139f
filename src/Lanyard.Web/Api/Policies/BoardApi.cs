using System.ComponentModel;
using Lanyard.Core.Policies;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>How all the schools of a trust stand.</summary>
public static class BoardApi
{
    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapGet("/standing", ListAsync)
            .WithTags("Policies")
            .Needs(Permission.SeePolicies, Reach.Trust)
            .Says(
                "ListStanding",
                "How every school stands under each of its policies, section by section",
                "The school that needs somebody most comes first."
            );

    private static async Task<Results<Ok<IReadOnlyList<SchoolStanding>>, ProblemAnswer>> ListAsync(
        [AsParameters] StandingWanted wanted,
        CurrentPerson current,
        BoardQueries boards,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        if (wanted.On > today)
            return ProblemAnswer.Unreadable("Send today or an earlier day: nobody knows how a clause will stand.", "on");
        var schools = current.Who.OwnSchools.ToDictionary(s => s.Id, s => s.Slug);
        var lines = await boards.OfAsync([.. schools.Keys], wanted.On ?? today, ct);
        return TypedResults.Ok<IReadOnlyList<SchoolStanding>>([
            .. lines
                .Where(l => wanted.Policy is null || l.Placed.Held.Key == wanted.Policy)
                .OrderBy(l => StandingCounts.Of(l.Clauses), StandingCounts.WorstFirst)
                .ThenBy(l => schools[l.School], StringComparer.Ordinal)
                .Select(l => SchoolStanding.Of(schools[l.School], l)),
        ]);
    }
}

public sealed record StandingWanted(
    [property: Description("Only under the policy with this key.")] string? Policy,
    [property: Description("As it stood on this day; today when left out.")] DateOnly? On
);

/// <summary>One school under one policy.</summary>
/// <param name="School">The school's name in addresses.</param>
/// <param name="Policy">The policy's key.</param>
/// <param name="Edition">The number of the edition that counts on the day.</param>
/// <param name="Standings">How many clauses stand how.</param>
/// <param name="Sections">The same section by section, in the order of the policy.</param>
public sealed record SchoolStanding(
    string School,
    string Policy,
    int Edition,
    IReadOnlyList<StandingCount> Standings,
    IReadOnlyList<SectionStanding> Sections
)
{
    internal static SchoolStanding Of(string school, BoardLine line) =>
        new(
            school,
            line.Placed.Held.Key,
            line.Placed.Edition.Number,
            Lines(StandingCounts.Of(line.Clauses)),
            [.. line.Placed.Text.Sections.Zip(line.Sections, (s, counts) => new SectionStanding(s.Title, Lines(counts)))]
        );

    private static IReadOnlyList<StandingCount> Lines(StandingCounts counts) =>
        [.. counts.Lines.Select(l => new StandingCount(l.Standing, l.Count))];
}

/// <param name="Title">The section's heading.</param>
/// <param name="Standings">How many of its clauses stand how.</param>
public sealed record SectionStanding(string Title, IReadOnlyList<StandingCount> Standings);
