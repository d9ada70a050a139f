using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>What to change; null leaves a detail as it is.</summary>
public sealed record SchoolChange
{
    public string? Name { get; init; }
    public Phase? Phase { get; init; }
    public Nation? Nation { get; init; }

    /// <summary>The version that the details were read at; null changes whatever stands there now.</summary>
    public int? ReadAt { get; init; }
}

/// <summary>Changes a school's own details. Its slug stays, so addresses that people kept go on working.</summary>
public sealed class ChangeSchool(Changes changes)
{
    /// <returns>The version of the details now.</returns>
    public async Task<Outcome<int>> DoAsync(Actor actor, Id<School> id, SchoolChange wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        var name = wanted.Name is null ? null : OrganisationName.Parse(wanted.Name, "name", "school");
        if (name is { Ok: false })
            return name.Refused<int>();
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(id, ct) is not { } school)
            return Refusal.Missing("Choose one of the trust's schools.");
        // First of all: a button pressed twice finds it done, and is not told that somebody else did it.
        var happened = Apply(school, name?.Value ?? school.Name, wanted);
        if (happened is null)
            return school.Version;
        if (wanted.ReadAt is { } version && version != school.Version)
            return Refusal.Stale("Somebody else changed this school's details meanwhile. Look at them again, then make your change.");
        if (name is not null && await change.Db.Schools.AnyAsync(s => s.Name == name.Value && s.Id != id, ct))
            return new Refusal($"{name.Value} is already one of the trust's schools.", "name");
        school.Version++;
        change.Record(happened);
        try
        {
            await change.CommitAsync(ct);
        }
        catch (DbUpdateException e) when (SchoolClash.Is(e))
        {
            return SchoolClash.Refuse(e, school.Name);
        }
        return school.Version;
    }

    private static SchoolChanged? Apply(School school, string name, SchoolChange wanted)
    {
        var (renamed, phaseWas, nationWas) = (school.Name != name, school.Phase, school.Nation);
        school.Name = name;
        school.Phase = wanted.Phase ?? phaseWas;
        school.Nation = wanted.Nation ?? nationWas;
        var (rephased, moved) = (school.Phase != phaseWas, school.Nation != nationWas);
        return renamed || rephased || moved
            ? new(
                school.Id,
                renamed,
                rephased ? phaseWas : null,
                rephased ? school.Phase : null,
                moved ? nationWas : null,
                moved ? school.Nation : null
            )
            : null;
    }
}
