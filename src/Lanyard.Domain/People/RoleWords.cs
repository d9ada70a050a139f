using System.Collections.Frozen;

namespace Lanyard.Domain.People;

/// <summary>The names that schools' own lists give to roles, besides the ones we give.</summary>
public static class RoleWords
{
    private static readonly (Role Role, string[] Words)[] Others =
    [
        (Role.Headteacher, ["head", "head teacher", "principal", "executive headteacher", "ht"]),
        (
            Role.SeniorLeader,
            [
                "slt",
                "senior leadership",
                "senior leadership team",
                "deputy head",
                "deputy headteacher",
                "assistant head",
                "assistant headteacher",
            ]
        ),
        (
            Role.CommunicationsManager,
            ["communications", "comms", "comms manager", "communications officer", "marketing", "social media manager"]
        ),
        (Role.Administrator, ["admin", "office", "office manager", "school administrator", "secretary"]),
        (Role.Moderator, ["social media moderator"]),
        (Role.SafeguardingLead, ["dsl", "safeguarding lead", "designated safeguarding officer"]),
        (Role.DeputySafeguardingLead, ["ddsl", "deputy dsl", "deputy designated safeguarding lead"]),
        (Role.HumanResources, ["hr", "hr manager", "hr officer", "personnel"]),
        (Role.DataProtectionOfficer, ["dpo", "data protection"]),
        (Role.BehaviourLead, ["behaviour", "behavior lead", "head of behaviour"]),
        (Role.Governor, ["school governor", "trustee"]),
        (Role.Chair, ["chair", "chair of trustees", "governor chair"]),
        (Role.TrustOfficer, ["trust", "trust lead", "ceo", "chief executive"]),
        (Role.Staff, ["staff", "teacher", "teaching assistant", "ta", "support staff", "employee", "caretaker"]),
        (Role.Volunteer, ["helper", "parent volunteer"]),
        (Role.Contractor, ["supplier", "agency", "external"]),
    ];

    private static readonly FrozenDictionary<string, Role> Known = Others
        .SelectMany(o => o.Words.Select(w => (Word: Fold(w), o.Role)))
        .Concat(Roles.Table.Values.SelectMany(s => new[] { (Fold(s.Name), s.Role), (Fold(s.Role.ToString()), s.Role) }))
        .DistinctBy(w => w.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(w => w.Item1, w => w.Item2, StringComparer.Ordinal);

    public static Role? Parse(string? typed) => Known.TryGetValue(Fold(typed ?? ""), out var role) ? role : null;

    private static string Fold(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
