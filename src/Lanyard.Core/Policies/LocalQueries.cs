using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies;

/// <summary>What a school holds for itself under a policy, what it could hold, and how that came to be.</summary>
public sealed class LocalQueries(LanyardDb db, PolicyQueries policies)
{
    public async Task<LocalSheet?> OfAsync(Id<School> school, string key, DateOnly day, CancellationToken ct)
    {
        var placed = (await policies.OverAsync(school, day, ct)).FirstOrDefault(p => p.Held.Key == key);
        if (placed is null)
            return null;
        var fields = await db.LocalFields.AsNoTracking().Where(f => f.Policy == placed.Held.Id && f.School == school).ToListAsync(ct);
        var held = await db.LocalSettings.AsNoTracking().Where(s => s.Policy == placed.Held.Id && s.School == school).ToListAsync(ct);
        var values = held.Select(s => new LocalValue(s.Clause, s.Control, s.Setting, s.Value)).ToList();
        var open = LocalSettings.Open(placed.AsWritten, values).ToList();
        return new(
            placed,
            placed.Edition.BindsOn(day),
            [
                .. placed.AsWritten.LocalFields.Select(f => new LocalFieldLine(
                    f,
                    LocalFields.ClauseOf(placed.AsWritten, f),
                    fields.Find(row => row.Name == f)
                )),
            ],
            open,
            [.. values.Where(v => !open.Any(o => o.Held == v))]
        );
    }

    /// <summary>The changes to what a school holds under a policy, newest first.</summary>
    public async Task<PageOf<LocalChangeLine, long>> ChangesAsync(
        Id<HeldPolicy> policy,
        Id<School> school,
        Place<long> place,
        int size,
        CancellationToken ct
    )
    {
        var page = await db
            .LocalChanges.AsNoTracking()
            .Where(c => c.Policy == policy && c.School == school)
            .PageAsync(c => c.Seq, place, size, ct);
        var people = page.Rows.Select(c => c.By).OfType<Id<Domain.People.Person>>().Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, ct);
        return page.With<LocalChangeLine>([
            .. page.Rows.Select(c => new LocalChangeLine(c, c.By is { } by ? names.GetValueOrDefault(by) : null)),
        ]);
    }
}

/// <param name="Binds">Whether an edition is in force; only then has it fields to fill.</param>
/// <param name="Open">Every setting that a clause leaves open.</param>
/// <param name="Outgrown">What is held for a setting that this edition does not have, or gives a value itself: it counts no more.</param>
public sealed record LocalSheet(
    PlacedPolicy Placed,
    bool Binds,
    IReadOnlyList<LocalFieldLine> Fields,
    IReadOnlyList<OpenSetting> Open,
    IReadOnlyList<LocalValue> Outgrown
);

/// <param name="Clause">The clause that speaks of it; null where none does.</param>
/// <param name="Row">What the school filled in; null while it is empty.</param>
public sealed record LocalFieldLine(string Name, Clause? Clause, LocalField? Row);

/// <param name="By">The name of who did it; null for the operator, or when nobody knows.</param>
public sealed record LocalChangeLine(LocalChange Change, string? By);
