using System.Collections.Frozen;
using static Lanyard.Domain.People.Permission;
using static Lanyard.Domain.People.Role;

namespace Lanyard.Domain.People;

/// <summary>Where a role can be held.</summary>
[Flags]
public enum Seat
{
    School = 1,
    Trust = 2,
    Either = School | Trust,
}

/// <summary>One line of the table: what a role is called, where it is held, whether an empty one is a vacancy, and what it may do.</summary>
public sealed record RoleSheet(Role Role, string Name, Seat Seat, bool MissedWhenVacant, FrozenSet<Permission> Permissions);

/// <summary>The one table that says which role holds which permission. Nothing else does.</summary>
public static class Roles
{
    private static readonly Permission[] Everybody = [UseLanyard, SeeRoles, SeeCalendar, SeePolicies, SeeAccounts];

    public static FrozenDictionary<Role, RoleSheet> Table { get; } =
        new[]
        {
            // csharpier-ignore-start
            Sheet(Headteacher, "Headteacher", Seat.School, true, SeePeople, ManagePeople, ManageRoles, ManageCalendar, ManagePolicies, AdoptPolicies, ManageDisclaimers, SeePrivateAccounts, ManageMonitoring, ManageSchool, SeeLedger, VerifyLedger, SeeSignOff, ManageSignOff, HoldSessions, ManageAccounts, SeeInbox, WorkInbox, ReceiveMessages),
            Sheet(SeniorLeader, "Senior leader", Seat.School, false, SeePeople, SeeLedger, SeeSignOff, HoldSessions, SeeInbox, WorkInbox),
            Sheet(CommunicationsManager, "Communications manager", Seat.School, true, SeePeople, ManageCalendar, ManageDisclaimers, SeeSignOff, ManageSignOff, HoldSessions, ManageAccounts, SeeInbox, WorkInbox, ReceiveMessages),
            Sheet(Administrator, "Administrator", Seat.School, true, SeePeople, ManagePeople, ManageCalendar, ManageSchool, SeeSignOff, ManageSignOff, HoldSessions, ManageAccounts, ReceiveMessages),
            Sheet(Moderator, "Moderator", Seat.School, false, SeeInbox, WorkInbox, ReceiveMessages),
            Sheet(SafeguardingLead, "Designated safeguarding lead", Seat.School, true, SeePeople, HoldSessions, SeeInbox, WorkInbox, ReceiveMessages),
            Sheet(DeputySafeguardingLead, "Deputy safeguarding lead", Seat.School, true, SeePeople, HoldSessions, SeeInbox, WorkInbox, ReceiveMessages),
            Sheet(HumanResources, "Human resources", Seat.Either, false, SeePeople, ManagePeople, SeeSignOff, ManageSignOff),
            Sheet(DataProtectionOfficer, "Data protection officer", Seat.Either, true, SeePeople, ManageMonitoring, SeeLedger, VerifyLedger),
            Sheet(BehaviourLead, "Behaviour lead", Seat.School, false, HoldSessions),
            Sheet(Governor, "Governor", Seat.School, false),
            Sheet(Chair, "Chair of governors", Seat.School, true, SeePeople, AdoptPolicies, SeeLedger, SeeSignOff),
            Sheet(TrustOfficer, "Trust officer", Seat.Trust, true, SeePeople, ManagePeople, ManageRoles, ManageCalendar, ManagePolicies, AdoptPolicies, ManageDisclaimers, ManageMonitoring, ManageSchool, ManageTrust, SeeLedger, VerifyLedger, SeeOperations, SeeSignOff, ManageSignOff, HoldSessions, ManageAccounts, SeeInbox, WorkInbox, ReceiveMessages),
            Sheet(Staff, "Member of staff", Seat.Either, false, HoldSessions),
            Sheet(Volunteer, "Volunteer", Seat.School, false),
            Sheet(Contractor, "Contractor", Seat.Either, false),
            // csharpier-ignore-end
        }.ToFrozenDictionary(s => s.Role);

    public static RoleSheet Of(Role role) => Table[role];

    /// <summary>
    /// Who may appoint whom: a trust officer anybody, a headteacher everybody at their school but a headteacher, and those who keep the
    /// list of people may add plain members to it. Where the appointer holds the role says where: see <see cref="Access.MayAppoint"/>.
    /// </summary>
    public static bool MayAppoint(Role appointer, Role appointed) =>
        appointer switch
        {
            TrustOfficer => true,
            Headteacher => Of(appointed).Seat.HasFlag(Seat.School) && appointed != Headteacher,
            Administrator or HumanResources => IsPlain(appointed),
            _ => false,
        };

    /// <summary>A role that lets somebody in and no more; people join and leave such roles every week.</summary>
    public static bool IsPlain(Role role) => role is Staff or Volunteer or Contractor;

    private static RoleSheet Sheet(Role role, string name, Seat seat, bool missedWhenVacant, params Permission[] more) =>
        new(role, name, seat, missedWhenVacant, Everybody.Concat(more).ToFrozenSet());
}
