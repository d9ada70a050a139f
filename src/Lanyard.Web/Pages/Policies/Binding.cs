using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Pages.Policies;

/// <summary>In which of a policy's words somebody is meant.</summary>
public static class Binding
{
    // Everybody who works here is staff to a policy, whatever else they are; those who come from outside are not.
    private static readonly Role[] Outside = [Role.Governor, Role.Chair, Role.Contractor];

    public static IReadOnlyList<Bind> Of(Access access, Id<School> school)
    {
        ArgumentNullException.ThrowIfNull(access);
        Role[] roles = [.. access.Held.Where(h => h.School is null || h.School == school).Select(h => h.Role)];
        var binds = Enum.GetValues<Bind>().Where(b => BindRoles.Of(b).Intersect(roles).Any()).ToList();
        if (roles.Except(Outside).Any())
            binds.Add(Bind.Staff);
        return binds;
    }
}
