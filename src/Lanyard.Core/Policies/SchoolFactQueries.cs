using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>What the state of the house says about schools under their policies. The number of questions is the same for any number of schools.</summary>
public sealed class SchoolFactQueries(LanyardDb db, LocalThen local, IEnumerable<ISchoolFactSource> sources)
{
    public async Task<IReadOnlyList<PolicyAt>> OfAsync(
        IReadOnlyList<(Id<School> School, PlacedPolicy Placed)> over,
        DateOnly day,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(over);
        var schools = over.Select(o => o.School).Distinct().ToList();
        var editions = over.Select(o => o.Placed.Edition.Id).Distinct().ToList();
        var policies = over.Select(o => o.Placed.Held.Id).Distinct().ToList();

        var reviews = (await db.EditionReviews.AsNoTracking().Where(r => editions.Contains(r.Edition)).ToListAsync(ct)).ToLookup(r =>
            r.Edition
        );
        var adoptions = await db
            .Adoptions.AsNoTracking()
            .Where(a => editions.Contains(a.Edition) && schools.Contains(a.School) && a.Meeting <= day)
            .ToDictionaryAsync(a => (a.Edition, a.School), ct);
        var fields = await local.FieldsAsync(schools, policies, day, ct);
        var checks = (await db.ReferenceChecks.AsNoTracking().Where(c => policies.Contains(c.Policy) && c.CheckedOn <= day).ToListAsync(ct))
            .GroupBy(c => c.Policy)
            .ToDictionary(g => g.Key, Newest);
        var roles = await RolesAsync(schools, day, ct);

        var places = over.Select(o =>
            {
                var (edition, policy) = (o.Placed.Edition, o.Placed.Held.Id);
                var adoption = adoptions.GetValueOrDefault((edition.Id, o.School));
                return new PolicyAt(
                    o.School,
                    o.Placed,
                    new()
                    {
                        AsOf = day,
                        Edition = edition.FactsOn(day, reviews[edition.Id]),
                        Adoption = adoption is null ? null : new(adoption.Meeting, adoption.MinuteReference),
                        LocalFields = fields[(o.School, policy)].ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal),
                        References = checks.GetValueOrDefault(policy) ?? s_unchecked,
                        Roles = roles[o.School],
                    }
                );
            })
            .ToList();
        foreach (var source in sources)
            await source.AddAsync(places, day, ct);
        return places;
    }

    private static readonly Dictionary<string, ReferenceFacts> s_unchecked = [];

    private static Dictionary<string, ReferenceFacts> Newest(IEnumerable<ReferenceCheck> checks) =>
        checks
            .GroupBy(c => c.Reference, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var last = g.OrderBy(c => c.CheckedOn).ThenBy(c => c.Id).Last();
                    return new ReferenceFacts(last.CurrentEdition, last.CheckedOn, last.Superseded);
                },
                StringComparer.Ordinal
            );

    private async Task<Dictionary<Id<School>, RoleFacts>> RolesAsync(List<Id<School>> schools, DateOnly day, CancellationToken ct)
    {
        var held = await db
            .Appointments.AsNoTracking()
            .Where(a => (a.School == null || schools.Contains(a.School.Value)) && a.From <= day && (a.Until == null || a.Until >= day))
            .Select(a => new { a.School, a.Role })
            .Distinct()
            .ToListAsync(ct);
        var ofTrust = held.Where(h => h.School is null).Select(h => h.Role).ToHashSet();
        var bySchool = held.Where(h => h.School is not null).ToLookup(h => h.School!.Value, h => h.Role);
        return schools.ToDictionary(s => s, s => Facts([.. ofTrust, .. bySchool[s]]));
    }

    private static RoleFacts Facts(HashSet<Role> held) =>
        new(
            [.. Enum.GetValues<Bind>().Where(b => BindRoles.Of(b).Any(held.Contains))],
            [.. Enum.GetValues<Bind>().Where(b => BindRoles.Of(b) is { Count: > 0 } roles && !roles.Any(held.Contains))]
        );
}
