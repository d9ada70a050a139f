using Lanyard.Core.Ledger;
using Lanyard.Core.People;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>Who holds the roles that are told about policies, and who stands in for them, on a day. Those without an address could not read it.</summary>
internal sealed class PolicyPeople
{
    private static readonly Role[] Roles =
    [
        .. from level in Enum.GetValues<Level>()
        from step in Enum.GetValues<ReviewStep>()
        from role in ReviewReminders.Told(level, step)
        select role,
    ];

    private readonly ILookup<(Role Role, Id<School>? School), Id<Person>> _holders;
    private readonly IReadOnlyDictionary<Id<School>, string> _slugs;

    private PolicyPeople(ILookup<(Role, Id<School>?), Id<Person>> holders, IReadOnlyDictionary<Id<School>, string> slugs) =>
        (_holders, _slugs) = (holders, slugs);

    public static async Task<PolicyPeople> OnAsync(Change change, DateOnly day, CancellationToken ct)
    {
        var roles = Roles.Distinct().ToList();
        var db = change.Db;
        var everybody = await db.HoldersOnAsync(roles, null, day, ct);
        var ids = everybody.Select(h => h.Person).Distinct().ToList();
        var readers = await db.People.Where(p => ids.Contains(p.Id) && p.Email != null).Select(p => p.Id).ToHashSetAsync(ct);
        return new(
            everybody.Where(h => readers.Contains(h.Person)).ToLookup(h => (h.Role, h.School), h => h.Person),
            await db.Schools.ToDictionaryAsync(s => s.Id, s => s.Slug, ct)
        );
    }

    /// <summary>Whom to tell, each once, with the page that they may open. Where a step's roles reach nobody, the trust is told.</summary>
    public IReadOnlyList<(Id<Person> Person, string Link)> For(HeldPolicy policy, ReviewStep step, IEnumerable<Id<School>> placed)
    {
        var schools = policy.School is { } own ? [own] : placed.Distinct().ToList();
        var told = Of(policy, ReviewReminders.Told(policy.Level, step), schools);
        return told.Count > 0 ? told : Of(policy, [Role.TrustOfficer], schools);
    }

    /// <summary>Those who keep a policy, or else the trust.</summary>
    public IReadOnlyList<(Id<Person> Person, string Link)> Keepers(HeldPolicy policy, string link)
    {
        var keepers = policy.School is { } own ? Of(policy, [Role.Headteacher], [own], link) : [];
        return keepers.Count > 0 ? keepers : Of(policy, [Role.TrustOfficer], [], link);
    }

    private List<(Id<Person> Person, string Link)> Of(
        HeldPolicy policy,
        IReadOnlyList<Role> roles,
        IReadOnlyList<Id<School>> schools,
        string? link = null
    )
    {
        var register = link ?? $"/trust/policies/{policy.Key}";
        var told = new Dictionary<Id<Person>, string>();
        // Whoever may open the register is led there, whatever else they are; the others read the policy at their school.
        foreach (var role in roles.OrderByDescending(r => Domain.People.Roles.Of(r).Permissions.Contains(Permission.AdoptPolicies)))
        {
            var opens = Domain.People.Roles.Of(role).Permissions.Contains(Permission.AdoptPolicies);
            foreach (var person in _holders[(role, null)])
                told.TryAdd(person, register);
            foreach (var school in schools)
            foreach (var person in _holders[(role, school)])
                told.TryAdd(person, opens ? register : $"/s/{_slugs[school]}/policies/{policy.Key}");
        }
        return [.. told.Select(t => (t.Key, t.Value))];
    }
}
