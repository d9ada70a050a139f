namespace Lanyard.Domain.People;

/// <summary>Everything that somebody may be allowed to do. A closed list: a door that needs something else adds a line here and in <see cref="Roles"/>.</summary>
public enum Permission
{
    /// <summary>Sign in, see one's own to-do list, one's own page and notices. Everybody with a login.</summary>
    UseLanyard,

    /// <summary>See who holds which role at a school, and where a role is vacant.</summary>
    SeeRoles,

    /// <summary>Read the policies that bind a school, and how their clauses stand.</summary>
    SeePolicies,

    /// <summary>See the list of people with their addresses and the state of their logins.</summary>
    SeePeople,

    /// <summary>Add, change, invite and import people, and record that they left.</summary>
    ManagePeople,

    /// <summary>Appoint to roles, end an appointment, record deputies.</summary>
    ManageRoles,

    /// <summary>See a school's working calendar.</summary>
    SeeCalendar,

    /// <summary>Change closure days, term dates, bank holidays and the closing hour.</summary>
    ManageCalendar,

    /// <summary>Bring a policy, write its drafts and say where it applies.</summary>
    ManagePolicies,

    /// <summary>See the register of policies, and record that a school took an edition on.</summary>
    AdoptPolicies,

    /// <summary>Offer wording for disclaimers, ask everybody about private accounts, and see who has answered.</summary>
    ManageDisclaimers,

    /// <summary>See the addresses of the private accounts that people named.</summary>
    SeePrivateAccounts,

    /// <summary>Write and issue a school's notice of monitoring, and record looks at what somebody does online.</summary>
    ManageMonitoring,

    /// <summary>See sign-off rounds: who has signed, who has not, and who refused.</summary>
    SeeSignOff,

    /// <summary>Start and close sign-off rounds, remind people, and give a link to whoever has no login.</summary>
    ManageSignOff,

    /// <summary>Hold a session with a class or a group of parents, and write down how many were there.</summary>
    HoldSessions,

    /// <summary>See the official accounts of a school.</summary>
    SeeAccounts,

    /// <summary>Enter, change and close official accounts, and say who looks after them.</summary>
    ManageAccounts,

    /// <summary>Read what comes in on official accounts.</summary>
    SeeInbox,

    /// <summary>Deal with what comes in: look at it, end it, hand it over.</summary>
    WorkInbox,

    /// <summary>Bring messages in: by a program, from a file, or typed in.</summary>
    ReceiveMessages,

    /// <summary>Change a school's own details.</summary>
    ManageSchool,

    /// <summary>Change the trust's details, add schools, say who must use a second factor.</summary>
    ManageTrust,

    /// <summary>Read what happened, as the ledger keeps it.</summary>
    SeeLedger,

    /// <summary>Have the ledger's chain checked.</summary>
    VerifyLedger,

    /// <summary>See what waits to leave the house, what failed, and send it again.</summary>
    SeeOperations,
}
