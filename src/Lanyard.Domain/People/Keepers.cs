using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

/// <summary>Somebody must always be able to give out roles, or nobody ever could again.</summary>
public static class Keepers
{
    /// <summary>The roles of which one holder must be left: trust officers, and in a trust of one school whoever may manage roles.</summary>
    public static IReadOnlyList<Role> RolesIn(int schools) =>
        schools > 1
            ? [Role.TrustOfficer]
            : [.. Roles.Table.Values.Where(s => s.Permissions.Contains(Permission.ManageRoles)).Select(s => s.Role).Order()];

    /// <param name="keepers">Every appointment to such a role in the trust that is not over, whose holder has not left by then.</param>
    /// <param name="ended">The appointments among them that would end.</param>
    public static Refusal? Refuse(
        IEnumerable<Appointment> keepers,
        IReadOnlyCollection<Id<Appointment>> ended,
        DateOnly lastDay,
        int schools
    )
    {
        ArgumentNullException.ThrowIfNull(keepers);
        ArgumentNullException.ThrowIfNull(ended);
        var all = keepers.ToList();
        var dayAfter = lastDay.AddDays(1);
        if (!all.Exists(a => ended.Contains(a.Id)) || all.Exists(a => !ended.Contains(a.Id) && a.HeldOn(dayAfter)))
            return null;
        return new(
            schools > 1
                ? "This is the trust's last trust officer, and without one nobody could appoint anybody. Appoint another one first."
                : "This is the last person who may appoint others, and without one nobody could. Appoint another headteacher or trust officer first."
        );
    }
}
