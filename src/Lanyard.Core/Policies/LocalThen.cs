using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>
/// What schools hold for themselves at the end of a day. Today it is read as it stands; a day in the past is told from the changes.
/// </summary>
public sealed class LocalThen(LanyardDb db, TimeProvider clock)
{
    public async Task<ILookup<(Id<School> School, Id<HeldPolicy> Policy), LocalValue>> SettingsAsync(
        IReadOnlyCollection<Id<School>> schools,
        IReadOnlyCollection<Id<HeldPolicy>> policies,
        DateOnly day,
        CancellationToken ct
    )
    {
        if (!IsPast(day))
            return (
                await db.LocalSettings.AsNoTracking().Where(s => schools.Contains(s.School) && policies.Contains(s.Policy)).ToListAsync(ct)
            ).ToLookup(s => (s.School, s.Policy), s => new LocalValue(s.Clause, s.Control, s.Setting, s.Value));
        return (await ChangesAsync(schools, policies, day, ct))
            .Where(c => c.Setting is not null)
            .ToLookup(c => (c.School, c.Policy), c => new LocalValue(c.Clause!, c.Control!, c.Setting!, c.After!));
    }

    /// <summary>The words in each field, by its name.</summary>
    public async Task<ILookup<(Id<School> School, Id<HeldPolicy> Policy), (string Name, string Value)>> FieldsAsync(
        IReadOnlyCollection<Id<School>> schools,
        IReadOnlyCollection<Id<HeldPolicy>> policies,
        DateOnly day,
        CancellationToken ct
    )
    {
        if (!IsPast(day))
            return (
                await db.LocalFields.AsNoTracking().Where(f => schools.Contains(f.School) && policies.Contains(f.Policy)).ToListAsync(ct)
            ).ToLookup(f => (f.School, f.Policy), f => (f.Name, f.Value));
        return (await ChangesAsync(schools, policies, day, ct))
            .Where(c => c.Field is not null)
            .ToLookup(c => (c.School, c.Policy), c => (c.Field!, c.After!));
    }

    private bool IsPast(DateOnly day) => day < UkTime.DateOf(clock.GetUtcNow());

    // The last change of each thing until the end of the day, unless that took it back.
    private async Task<IEnumerable<LocalChange>> ChangesAsync(
        IReadOnlyCollection<Id<School>> schools,
        IReadOnlyCollection<Id<HeldPolicy>> policies,
        DateOnly day,
        CancellationToken ct
    )
    {
        var end = UkTime.StartOf(day.AddDays(1));
        var changes = await db
            .LocalChanges.AsNoTracking()
            .Where(c => policies.Contains(c.Policy) && schools.Contains(c.School) && c.At < end)
            .OrderBy(c => c.Seq)
            .ToListAsync(ct);
        return changes
            .GroupBy(c => (c.School, c.Policy, c.Field, c.Clause, c.Control, c.Setting))
            .Select(g => g.Last())
            .Where(c => c.After is not null);
    }
}
