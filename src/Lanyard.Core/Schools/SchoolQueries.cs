using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>Reads the trust and its schools.</summary>
public sealed class SchoolQueries(LanyardDb db)
{
    public Task<Trust> TrustAsync(CancellationToken ct) => db.Trusts.AsNoTracking().SingleAsync(ct);

    public Task<School?> FindAsync(Id<School> id, CancellationToken ct) =>
        db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>Schools in the order of their slugs, from after a slug on.</summary>
    /// <param name="among">Only these; null for all of the trust's.</param>
    public async Task<IReadOnlyList<School>> ListAsync(
        IReadOnlyCollection<Id<School>>? among,
        string? afterSlug,
        int take,
        CancellationToken ct
    )
    {
        var schools = db.Schools.AsNoTracking();
        if (among is not null)
            schools = schools.Where(s => among.Contains(s.Id));
        if (afterSlug is not null)
            schools = schools.Where(s => s.Slug.CompareTo(afterSlug) > 0);
        return await schools.OrderBy(s => s.Slug).Take(take).ToListAsync(ct);
    }
}
