using Lanyard.Domain.People;

namespace Lanyard.Web.Pages.Me;

/// <summary>Permissions in the words of somebody who ticks them on a list.</summary>
internal static class PermissionWords
{
    public static string Of(Permission permission) =>
        permission switch
        {
            Permission.UseLanyard => "who you are",
            Permission.SeeRoles => "who holds which role",
            Permission.SeePolicies => "the policies and how they stand",
            Permission.SeePeople => "the list of people",
            Permission.ManagePeople => "keeping the list of people",
            Permission.ManageRoles => "giving out roles",
            Permission.SeeCalendar => "the working calendar",
            Permission.ManageCalendar => "keeping the calendar",
            Permission.ManagePolicies => "bringing and drafting policies",
            Permission.AdoptPolicies => "the register of policies",
            Permission.ManageDisclaimers => "the register of disclaimers",
            Permission.SeePrivateAccounts => "private accounts that people named",
            Permission.ManageMonitoring => "the notice of monitoring",
            Permission.SeeSignOff => "sign-off rounds",
            Permission.ManageSignOff => "running sign-off rounds",
            Permission.HoldSessions => "class sessions of sign-off",
            Permission.ManageSchool => "a school’s details",
            Permission.ManageTrust => "the trust’s details",
            Permission.SeeLedger => "reading the ledger",
            Permission.VerifyLedger => "checking the ledger",
            Permission.SeeOperations => "what leaves the house",
            _ => Spaced(permission.ToString()),
        };

    // A permission that came later and has no words yet is still readable.
    private static string Spaced(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
