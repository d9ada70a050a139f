using Lanyard.Domain.People;
using Lanyard.Domain.Policies;

namespace Lanyard.Domain.SignOff;

/// <summary>Whom a round asks: holders of roles at a school, holders for the whole trust, or groups without names.</summary>
/// <param name="AtSchools">Whoever holds one of these at a school of the round.</param>
/// <param name="ForTheTrust">Whoever holds one of these for the whole trust; asked only by a round of the trust.</param>
public sealed record AskedRoles(IReadOnlyList<Role> AtSchools, IReadOnlyList<Role> ForTheTrust);

public static class SignOffAudiences
{
    /// <summary>The audiences that a round can ask.</summary>
    public static IReadOnlyList<Audience> All { get; } = [.. Enum.GetValues<Audience>().Except([Audience.Schools, Audience.Trust])];

    private static readonly Role[] Governing = [Role.Governor, Role.Chair];

    /// <summary>Whether the list of people knows them by name. The others confirm in groups.</summary>
    public static bool ByName(Audience audience) =>
        audience is Audience.Staff or Audience.TrustStaff or Audience.Governors or Audience.Volunteers or Audience.Contractors;

    public static AskedRoles Of(Policy policy, IReadOnlyCollection<Audience> audiences)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(audiences);
        var each = audiences.Select(a => Of(policy, a)).ToList();
        return new([.. each.SelectMany(r => r.AtSchools).Distinct().Order()], [.. each.SelectMany(r => r.ForTheTrust).Distinct().Order()]);
    }

    private static AskedRoles Of(Policy policy, Audience audience) =>
        audience switch
        {
            Audience.Staff => new(Seated(policy, Seat.School), []),
            Audience.TrustStaff => new([], Seated(policy, Seat.Trust)),
            Audience.Governors => new(Governing, []),
            Audience.Volunteers => new([Role.Volunteer], []),
            Audience.Contractors => new([Role.Contractor], [Role.Contractor]),
            _ => new([], []),
        };

    // One rule says who counts as staff: whoever is bound as staff signs as staff.
    private static IReadOnlyList<Role> Seated(Policy policy, Seat seat) =>
        [.. StaffRoles.Of(policy).Where(r => Roles.Of(r).Seat.HasFlag(seat))];
}
