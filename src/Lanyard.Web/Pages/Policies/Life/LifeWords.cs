using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>The words in which the register speaks.</summary>
public static class LifeWords
{
    public static string Of(Edition edition, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.State switch
        {
            EditionState.Draft => "Draft",
            EditionState.Checked => "Checked draft",
            EditionState.Approved => "Approved",
            EditionState.Withdrawn => "Withdrawn",
            _ when edition.InForceFrom > day => "In force later",
            _ when edition.InForceUntil <= day => "Superseded",
            _ => "In force",
        };
    }

    public static TagColour Colour(Edition edition, DateOnly day) =>
        Of(edition, day) switch
        {
            "In force" => TagColour.Green,
            "Approved" or "In force later" => TagColour.Purple,
            "Draft" or "Checked draft" => TagColour.Yellow,
            _ => TagColour.Grey,
        };

    /// <summary>`4 schools`, or the school's name when it is one.</summary>
    public static string Places(RegisteredPolicy policy, IReadOnlyList<SchoolLine> schools, DateOnly day)
    {
        var names = SchoolsOf(policy, schools, day).Select(s => s.Name).ToList();
        return names.Count switch
        {
            0 => "No school yet",
            <= 2 => string.Join(" and ", names),
            var many => many == schools.Count ? $"All {many} schools" : $"{many} schools",
        };
    }

    public static IReadOnlyList<SchoolLine> SchoolsOf(RegisteredPolicy policy, IReadOnlyList<SchoolLine> schools, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(schools);
        var there = policy.Placements.Where(p => p.AppliesOn(day)).Select(p => p.School).ToHashSet();
        return [.. schools.Where(s => there.Contains(s.Id))];
    }

    public static string Problems(int count) => count == 1 ? "1 problem" : $"{count} problems";

    /// <summary>A slug of the language as words: `review-every` reads "Review every".</summary>
    public static string Named(string slug)
    {
        var words = slug.Replace('-', ' ');
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string NameOf(Id<School> school, IReadOnlyList<SchoolLine> schools) =>
        schools.FirstOrDefault(s => s.Id == school)?.Name ?? "A school that has left";
}
