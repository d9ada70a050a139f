using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>How a trust and a school begin; each step writes the row and the event together.</summary>
internal static class SchoolRows
{
    public static async Task FoundAsync(this Change change, Id<Trust> id, string name, CancellationToken ct)
    {
        await change.Db.Database.ExecuteSqlAsync($"insert into trust_directory values ({id.Value})", ct);
        change.Db.Add(
            new Trust
            {
                Id = id,
                Name = name,
                CreatedAt = change.Now,
            }
        );
        // Everything else in the change points at this row, which the mapping does not know.
        await change.Db.SaveChangesAsync(ct);
        change.Record(new TrustFounded(id));
    }

    public static Id<School> Added(this Change change, string name, string slug, Phase phase, Nation nation)
    {
        var id = Id<School>.New(change.Now);
        change.Db.Add(
            new School
            {
                Trust = change.Actor.Trust,
                Id = id,
                Name = name,
                Slug = slug,
                Phase = phase,
                Nation = nation,
                CreatedAt = change.Now,
            }
        );
        change.Record(new SchoolAdded(id, phase, nation));
        return id;
    }
}
