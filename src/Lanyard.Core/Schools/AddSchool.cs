using System.Globalization;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Lanyard.Screening.Names;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

public sealed record NewSchool
{
    public required string? Name { get; init; }
    public required Phase Phase { get; init; }
    public required Nation Nation { get; init; }
}

public sealed class AddSchool(Changes changes)
{
    public async Task<Outcome<Id<School>>> DoAsync(Actor actor, NewSchool school, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(school);
        var name = OrganisationName.Parse(school.Name, "name", "school");
        if (!name.Ok)
            return name.Refused<Id<School>>();
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.Db.Schools.AnyAsync(s => s.Name == name.Value, ct))
            return new Refusal($"{name.Value} is already one of the trust's schools.", "name");
        var id = change.Added(name.Value, await FreeSlugAsync(change, name.Value, ct), school.Phase, school.Nation);
        try
        {
            await change.CommitAsync(ct);
        }
        catch (DbUpdateException e) when (SchoolClash.Is(e))
        {
            return SchoolClash.Refuse(e, name.Value);
        }
        return id;
    }

    private static async Task<string> FreeSlugAsync(Change change, string name, CancellationToken ct)
    {
        var slug = OrganisationName.Slug(NameKey.Of(name));
        var taken = await change
            .Db.Schools.Where(s => s.Slug.StartsWith(slug))
            .Select(s => s.Slug)
            .ToHashSetAsync(StringComparer.Ordinal, ct);
        var free = slug;
        for (var n = 2; taken.Contains(free); n++)
            free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
        return free;
    }
}
