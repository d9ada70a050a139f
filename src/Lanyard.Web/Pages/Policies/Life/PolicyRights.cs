using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.Policies.Life;

/// <summary>
/// What somebody may do with one policy. Its address names no school, so the door cannot tell: the trust's policies are the trust officer's,
/// a school's own are its headteacher's besides.
/// </summary>
public static class PolicyRights
{
    public static bool MayManage(this CurrentPerson current, HeldPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.School is { } own
            ? current.Access.May(Permission.ManagePolicies, own)
            : current.Access.May(Permission.ManagePolicies);
    }

    /// <summary>A policy of the trust shows to everybody who keeps a register; a school's own to those of that school.</summary>
    public static bool MaySee(this CurrentPerson current, HeldPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(policy);
        return policy.School is not { } own || current.Access.May(Permission.AdoptPolicies, own);
    }

    /// <summary>Who the ledger says changed this policy.</summary>
    public static Actor Managing(this CurrentPerson current, Id<School>? own)
    {
        ArgumentNullException.ThrowIfNull(current);
        return current.Actor with { DeputyFor = current.Access.ActingFor(Permission.ManagePolicies, own) };
    }

    /// <summary>Who the ledger says recorded what a school's governors decided.</summary>
    public static Actor Adopting(this CurrentPerson current, Id<School> school)
    {
        ArgumentNullException.ThrowIfNull(current);
        return current.Actor with { DeputyFor = current.Access.ActingFor(Permission.AdoptPolicies, school) };
    }
}
