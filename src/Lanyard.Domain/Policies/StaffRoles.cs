using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Policies;

/// <summary>Which roles a policy means when it says staff. Where it does not say, everybody who works at the school and nobody from outside.</summary>
public static class StaffRoles
{
    private static readonly Role[] FromOutside = [Role.Governor, Role.Chair, Role.Contractor];

    private static readonly Role[] Employed = [.. Enum.GetValues<Role>().Except(FromOutside).Except([Role.Volunteer])];

    public static IReadOnlyList<Role> Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var said = policy.Controls.Select(b => b.Control).OfType<StaffMeans>().ToList();
        return said.Count == 0
            ? [.. Employed, Role.Volunteer]
            : [.. Enum.GetValues<Role>().Where(r => said.Exists(s => Audiences(r).Any(s.Counts)))];
    }

    /// <summary>Whom any of these policies means.</summary>
    public static IReadOnlyList<Role> Of(IEnumerable<Policy> policies) =>
        policies.SelectMany(Of).Distinct().Order().ToList() is { Count: > 0 } meant ? meant : [.. Employed, Role.Volunteer];

    private static Audience[] Audiences(Role role) =>
        role switch
        {
            Role.Governor or Role.Chair => [Audience.Governors],
            Role.Contractor => [Audience.Contractors],
            Role.Volunteer => [Audience.Volunteers],
            _ => [Audience.Staff, Audience.TrustStaff, Audience.TraineeTeachers, Audience.OtherTrainees, Audience.OtherWorkers],
        };
}
