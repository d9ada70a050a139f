using Lanyard.Domain.People;

namespace Lanyard.Domain.Policies;

/// <summary>Which roles a policy means by its words. Empty for those whom no role of ours names, such as pupils.</summary>
public static class BindRoles
{
    public static IReadOnlyList<Role> Of(Bind bind) =>
        bind switch
        {
            Bind.Administrator => [Role.Administrator],
            Bind.Moderator => [Role.Moderator],
            Bind.Headteacher => [Role.Headteacher],
            Bind.CommsManager => [Role.CommunicationsManager],
            Bind.SeniorLeaders => [Role.SeniorLeader, Role.Headteacher],
            Bind.Governors => [Role.Governor, Role.Chair],
            Bind.Contractors => [Role.Contractor],
            Bind.SafeguardingLead => [Role.SafeguardingLead],
            Bind.HumanResources => [Role.HumanResources],
            Bind.Trust => [Role.TrustOfficer],
            _ => [],
        };
}
