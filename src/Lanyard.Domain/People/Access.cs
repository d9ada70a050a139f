using System.Collections.Frozen;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>A role that somebody holds today: at a school or for the trust, in their own right or as deputy for somebody.</summary>
public readonly record struct HeldRole(Role Role, Id<School>? School, Id<Person>? DeputyFor = null);

/// <summary>What one person may do today. Pure: made from the roles held, it answers every door in the house.</summary>
public sealed class Access
{
    private readonly FrozenSet<(Permission, Id<School>?)> _granted;
    private readonly Predicate<Permission> _kept;

    public Access(IEnumerable<HeldRole> held)
        : this([.. held], _ => true) { }

    private Access(IReadOnlyList<HeldRole> held, Predicate<Permission> kept)
    {
        (Held, _kept) = (held, kept);
        _granted = held.SelectMany(h => Roles.Of(h.Role).Permissions.Where(p => kept(p)).Select(p => (p, h.School))).ToFrozenSet();
    }

    /// <summary>Nobody, or somebody who holds no role today.</summary>
    public static Access None { get; } = new([]);

    public IReadOnlyList<HeldRole> Held { get; }

    /// <summary>The schools where a role is held; holders of a trust-wide role see every school of the trust besides.</summary>
    public IEnumerable<Id<School>> Schools => Held.Where(h => h.School is not null).Select(h => h.School!.Value).Distinct();

    public bool ForTheTrust => Held.Any(h => h.School is null);

    /// <summary>The same person with these permissions at most; signing in is always among them.</summary>
    public Access Only(IReadOnlySet<Permission> permissions)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        return new(Held, p => p is Permission.UseLanyard || permissions.Contains(p));
    }

    /// <summary>May they do it for the whole trust?</summary>
    public bool May(Permission permission) => _granted.Contains((permission, null));

    /// <summary>May they do it at this school? What somebody may do for the trust they may do at each of its schools.</summary>
    public bool May(Permission permission, Id<School> school) => _granted.Contains((permission, school)) || May(permission);

    /// <summary>May they do it anywhere at all? For pages that then show only what is theirs.</summary>
    public bool MaySomewhere(Permission permission) => _granted.Any(g => g.Item1 == permission);

    /// <summary>May they appoint somebody to this role there? With no school: for the whole trust.</summary>
    public bool MayAppoint(Role appointed, Id<School>? school) =>
        (_kept(Permission.ManageRoles) || (Roles.IsPlain(appointed) && _kept(Permission.ManagePeople)))
        && Held.Any(h => (h.School is null || h.School == school) && Roles.MayAppoint(h.Role, appointed));

    /// <summary>
    /// Could they have given somebody each of these roles, or do they hold as much themselves? Whoever cannot answer for another must not
    /// take their address over, nor end what they hold.
    /// </summary>
    public bool AnswersFor(Access other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Held.All(h =>
            MayAppoint(h.Role, h.School) || Roles.Of(h.Role).Permissions.All(p => h.School is { } at ? May(p, at) : May(p))
        );
    }

    /// <summary>The person for whom they act, when only a deputyship allows it; null when they may in their own right.</summary>
    public Id<Person>? ActingFor(Permission permission, Id<School>? school) =>
        Only(h => (h.School is null || h.School == school) && Roles.Of(h.Role).Permissions.Contains(permission));

    /// <summary>The same where any one of these schools will do.</summary>
    public Id<Person>? ActingFor(Permission permission, IEnumerable<Id<School>> schools)
    {
        var any = schools.ToHashSet();
        return Only(h => (h.School is null || any.Contains(h.School.Value)) && Roles.Of(h.Role).Permissions.Contains(permission));
    }

    /// <summary>The same for appointing to a role.</summary>
    public Id<Person>? ActingToAppoint(Role appointed, Id<School>? school) =>
        Only(h => (h.School is null || h.School == school) && Roles.MayAppoint(h.Role, appointed));

    private Id<Person>? Only(Func<HeldRole, bool> allows)
    {
        var ways = Held.Where(allows).ToList();
        return ways.Count == 0 || ways.Exists(h => h.DeputyFor is null) ? null : ways[0].DeputyFor;
    }
}
