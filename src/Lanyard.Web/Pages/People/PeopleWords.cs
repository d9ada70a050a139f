using System.Globalization;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Web.Components.Tag;

namespace Lanyard.Web.Pages.People;

/// <summary>What this room says on screen.</summary>
public static class PeopleWords
{
    public static string Of(LoginState state) =>
        state switch
        {
            LoginState.Active => "Has a login",
            LoginState.Invited => "Invited",
            LoginState.InvitationExpired => "Invitation expired",
            _ => "No login",
        };

    public static TagColour Colour(LoginState state) =>
        state switch
        {
            LoginState.Active => TagColour.Green,
            LoginState.Invited => TagColour.Blue,
            LoginState.InvitationExpired => TagColour.Orange,
            _ => TagColour.Grey,
        };

    public static string Of(Role role) => Roles.Of(role).Name;

    /// <summary>Where a role is held.</summary>
    public static string Place(Id<School>? school, IEnumerable<SchoolLine> schools) =>
        school is null ? "the whole trust" : schools.FirstOrDefault(s => s.Id == school)?.Name ?? "another school";

    public static string Of(HeldRole held, IEnumerable<SchoolLine> schools) => $"{Of(held.Role)}, {Place(held.School, schools)}";

    /// <summary>Somebody's roles, those at one place together; the place that a list is about is not said again.</summary>
    public static IEnumerable<(string Roles, string? Place)> Grouped(
        IEnumerable<HeldRole> held,
        Id<School>? here,
        IReadOnlyList<SchoolLine> schools
    ) =>
        held.GroupBy(h => h.School)
            .OrderByDescending(g => g.Key == here)
            .Select(g => (Listed(g.Select(h => Of(h.Role))), g.Key == here && here is not null ? null : Place(g.Key, schools)));

    /// <summary>Headteacher, governor and chair.</summary>
    private static string Listed(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).Select((n, i) => i == 0 ? n : char.ToLowerInvariant(n[0]) + n[1..]).ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>From 1 September 2024; 1 September 2024 to 31 August 2026.</summary>
    public static string Days(DateOnly from, DateOnly? until) =>
        until is { } last
            ? from == last
                ? Of(from)
                : $"{Of(from)} to {Of(last)}"
            : $"From {Of(from)}";

    public static string Number(int count, string one, string many) =>
        count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {many}");
}
