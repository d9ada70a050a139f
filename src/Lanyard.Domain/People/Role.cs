namespace Lanyard.Domain.People;

/// <summary>What somebody is at a school or in the trust. The line manager is not here: that is a relation between two people.</summary>
public enum Role
{
    Headteacher,
    SeniorLeader,
    CommunicationsManager,
    Administrator,
    Moderator,
    SafeguardingLead,
    DeputySafeguardingLead,
    HumanResources,
    DataProtectionOfficer,
    BehaviourLead,
    Governor,
    Chair,
    TrustOfficer,
    Staff,
    Volunteer,
    Contractor,
}
