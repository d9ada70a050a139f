using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Pages.Policies;

/// <summary>In which of a policy's words somebody is meant.</summary>
public static class Binding
{
    public static IReadOnlyList<Bind> Of(Access access, Id<School> school, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(access);
        Role[] roles = [.. access.Held.Where(h => h.School is null || h.School == school).Select(h => h.Role)];
        var binds = Enum.GetValues<Bind>().Where(b => BindRoles.Of(b).Intersect(roles).Any()).ToList();
        if (roles.Intersect(StaffRoles.Of(policy)).Any())
            binds.Add(Bind.Staff);
        return binds;
    }
}
