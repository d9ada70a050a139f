using Lanyard.Core.Data;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>A school with its calendar.</summary>
public sealed record CalendarOfSchool(Id<School> School, string Name, string Slug, SchoolCalendar Calendar);

public sealed class CalendarQueries(LanyardDb db, BankHolidays holidays)
{
    /// <summary>The calendar of one school of the trust; null when it is not one of them.</summary>
    public async Task<CalendarOfSchool?> OfAsync(Id<School> school, CancellationToken ct)
    {
        var found = await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == school, ct);
        if (found is null)
            return null;
        var practice = await db.SchoolPractices.AsNoTracking().SingleOrDefaultAsync(p => p.School == school, ct);
        var edits = await db
            .BankHolidayEdits.AsNoTracking()
            .Where(e => e.School == null || e.School == school)
            .OrderBy(e => e.Date)
            .ToListAsync(ct);
        var closures = await db.Closures.AsNoTracking().Where(c => c.School == school).OrderBy(c => c.From).ToListAsync(ct);
        var terms = await db
            .TermDates.AsNoTracking()
            .Where(t => t.School == school)
            .OrderBy(t => t.From)
            .ThenBy(t => t.Kind)
            .ToListAsync(ct);
        return new(
            found.Id,
            found.Name,
            found.Slug,
            new SchoolCalendar(found.Nation, holidays, practice?.Practice ?? LocalPractice.Usual, edits, closures, terms)
        );
    }
}
