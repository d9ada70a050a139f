using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>What was read from a file and what importing it would do. <paramref name="Confirm"/> is handed back to import exactly this.</summary>
public sealed record DatesPreview(DatesRead Read, DatesPlan Plan, string Confirm);

/// <summary>What an import did.</summary>
public readonly record struct DatesImported(int Added, int Unchanged, int Replaced);

/// <summary>Takes a file of dates into a school's calendar, all of it or nothing.</summary>
public sealed class ImportDates(Changes changes, CalendarQueries calendars)
{
    /// <summary>Shows what would happen, and changes nothing.</summary>
    public async Task<Outcome<DatesPreview>> PreviewAsync(Id<School> school, ReadOnlyMemory<byte> file, CancellationToken ct)
    {
        var read = DatesFile.Read(file);
        if (!read.Ok)
            return read.Refused<DatesPreview>();
        if (await calendars.OfAsync(school, ct) is not { } found)
            return CalendarRows.NoSuchSchool;
        var present = found.Calendar.Closures.Select(CalendarEntry.Of).Concat(found.Calendar.Terms.Select(CalendarEntry.Of));
        var plan = DatesPlan.Decide(read.Value, [.. present]);
        return new DatesPreview(read.Value, plan, DatesFile.Write(read.Value.Rows.Select(row => row.Entry)));
    }

    public async Task<Outcome<DatesImported>> DoAsync(Actor actor, Id<School> school, ReadOnlyMemory<byte> file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var read = DatesFile.Read(file);
        if (!read.Ok)
            return read.Refused<DatesImported>();
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(school, ct) is null)
            return CalendarRows.NoSuchSchool;
        List<CalendarEntry> present = [.. await change.ClosuresAsync(school, ct), .. await change.TermDatesAsync(school, ct)];
        var plan = DatesPlan.Decide(read.Value, present);
        if (plan.Rejected.Count > 0)
            return plan.Rejected.Select(aside => new Refusal(aside.ToString(), DatesFile.Field)).ToList();
        if (plan.Add.Count == 0 && plan.Replace.Count == 0 && plan.Unchanged.Count == 0)
            return new Refusal("The file has no term, holiday, INSET day or closed day in it.", DatesFile.Field);
        if (plan.Add.Count > 0 || plan.Replace.Count > 0)
        {
            await ApplyAsync(change, school, plan, ct);
            await change.CommitAsync(ct);
        }
        return new DatesImported(plan.Add.Count, plan.Unchanged.Count, plan.Replace.Count);
    }

    private static async Task ApplyAsync(Change change, Id<School> school, DatesPlan plan, CancellationToken ct)
    {
        var dates = await change.Db.TermDates.Where(t => t.School == school).ToListAsync(ct);
        change.Db.RemoveRange(dates.Where(date => plan.Replace.Contains(CalendarEntry.Of(date))));
        foreach (var entry in plan.Add)
            change.Db.Add(entry.IsClosure ? change.Closure(school, entry) : change.TermDate(school, entry));
        var spans = plan.Add.Concat(plan.Replace).Select(entry => entry.Span).ToList();
        change.Record(
            new TermDatesImported(school, spans.Min(span => span.From), spans.Max(span => span.To), plan.Add.Count, plan.Replace.Count)
        );
    }
}
