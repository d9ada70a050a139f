using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>Documents on their way to a draft, and how far they have come.</summary>
public sealed class BroughtQueries(LanyardDb db)
{
    private const int Most = 50;

    /// <summary>Those of a school, or the trust's own, the newest first.</summary>
    public async Task<IReadOnlyList<BroughtDocument>> OpenAsync(Id<School>? school, CancellationToken ct) =>
        await db
            .BroughtDocuments.AsNoTracking()
            .Where(d => d.School == school && d.DraftedAt == null)
            .OrderByDescending(d => d.CreatedAt)
            .ThenByDescending(d => d.Id)
            .Take(Most)
            .ToListAsync(ct);

    public Task<BroughtDocument?> FindAsync(BroughtPlace place, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(place);
        return db
            .BroughtDocuments.AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == place.Document && d.School == place.School && d.DraftedAt == null, ct);
    }

    public async Task<IReadOnlyList<BroughtSectionLine>> SectionsAsync(Id<BroughtDocument> document, CancellationToken ct) =>
        await db
            .Database.SqlQuery<BroughtSectionLine>(
                $$"""
                select
                    section_number as "Number",
                    min(section) as "Title",
                    count(*)::int as "Clauses",
                    count(*) filter (where wanted and controls @> '[{"fate": "Open"}]')::int as "Open",
                    count(*) filter (where wanted and controls @> '[{"fate": "Taken"}]')::int as "Kept",
                    count(*) filter (where not wanted)::int as "LeftOut"
                from brought_row
                where trust_id = {{db.TrustId.Value}} and document_id = {{document.Value}}
                group by section_number
                order by section_number
                """
            )
            .ToListAsync(ct);

    public async Task<IReadOnlyList<BroughtRow>> RowsAsync(Id<BroughtDocument> document, int section, CancellationToken ct) =>
        await db
            .BroughtRows.AsNoTracking()
            .Where(r => r.Document == document && r.SectionNumber == section)
            .OrderBy(r => r.Position)
            .ToListAsync(ct);

    public Task<BroughtRow?> RowAsync(Id<BroughtDocument> document, int position, CancellationToken ct) =>
        db.BroughtRows.AsNoTracking().SingleOrDefaultAsync(r => r.Document == document && r.Position == position, ct);
}

/// <param name="Open">Clauses with a proposal that nobody has decided on.</param>
/// <param name="Kept">Clauses with a control that was taken.</param>
public sealed record BroughtSectionLine(int Number, string Title, int Clauses, int Open, int Kept, int LeftOut);
