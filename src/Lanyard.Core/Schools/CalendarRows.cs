using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

/// <summary>What the use cases of a calendar share.</summary>
internal static class CalendarRows
{
    public static Refusal NoSuchSchool { get; } = new("Choose one of the trust's schools.", "school");

    public static async Task<List<CalendarEntry>> ClosuresAsync(this Change change, Id<School> school, CancellationToken ct) =>
        [.. (await change.Db.Closures.AsNoTracking().Where(c => c.School == school).ToListAsync(ct)).Select(CalendarEntry.Of)];

    public static async Task<List<CalendarEntry>> TermDatesAsync(this Change change, Id<School> school, CancellationToken ct) =>
        [.. (await change.Db.TermDates.AsNoTracking().Where(t => t.School == school).ToListAsync(ct)).Select(CalendarEntry.Of)];

    public static Closure Closure(this Change change, Id<School> school, CalendarEntry entry) =>
        new()
        {
            Trust = change.Actor.Trust,
            Id = Id<Closure>.New(change.Now),
            School = school,
            Kind = entry.Kind == EntryKind.Inset ? ClosureKind.Inset : ClosureKind.Closed,
            From = entry.Span.From,
            To = entry.Span.To,
            Name = entry.Name,
        };

    public static TermDate TermDate(this Change change, Id<School> school, CalendarEntry entry) =>
        new()
        {
            Trust = change.Actor.Trust,
            Id = Id<TermDate>.New(change.Now),
            School = school,
            Kind = entry.Kind == EntryKind.Term ? TermDateKind.Term : TermDateKind.Holiday,
            From = entry.Span.From,
            To = entry.Span.To,
            Name = entry.Name,
        };
}
