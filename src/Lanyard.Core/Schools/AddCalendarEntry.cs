using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

public sealed record NewCalendarEntry
{
    public required Id<School> School { get; init; }
    public required EntryKind Kind { get; init; }
    public required string? Name { get; init; }

    /// <summary>Null when what was typed is no date.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>The last day, which belongs to it.</summary>
    public required DateOnly? To { get; init; }
}

/// <summary>The entry, and whether it came in just now or was there already.</summary>
public readonly record struct AddedEntry(Guid Id, bool IsNew);

/// <summary>Puts a closure, a term or a holiday into a school's calendar. The same one again changes nothing.</summary>
public sealed class AddCalendarEntry(Changes changes)
{
    public async Task<Outcome<AddedEntry>> DoAsync(Actor actor, NewCalendarEntry wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        var parsed = CalendarEntry.Parse(wanted.Kind, wanted.Name, wanted.From, wanted.To);
        if (!parsed.Ok)
            return parsed.Refused<AddedEntry>();
        var entry = parsed.Value;
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(wanted.School, ct) is null)
            return CalendarRows.NoSuchSchool;
        var there = await ThereAsync(change, wanted.School, entry.IsClosure, ct);
        if (there.Find(other => other.Entry == entry) is { Entry: not null } same)
            return new AddedEntry(same.Id, IsNew: false);
        if (there.Find(other => entry.ClashesWith(other.Entry)) is { Entry: not null } clash)
            return new Refusal($"These days overlap {clash.Entry}. Remove that first, or choose other days.", "from");
        var id = Add(change, wanted.School, entry);
        await change.CommitAsync(ct);
        return new AddedEntry(id, IsNew: true);
    }

    private static async Task<List<(Guid Id, CalendarEntry Entry)>> ThereAsync(
        Change change,
        Id<School> school,
        bool closures,
        CancellationToken ct
    ) =>
        closures
            ? (await change.Db.Closures.AsNoTracking().Where(c => c.School == school).ToListAsync(ct)).ConvertAll(c =>
                (c.Id.Value, CalendarEntry.Of(c))
            )
            : (await change.Db.TermDates.AsNoTracking().Where(t => t.School == school).ToListAsync(ct)).ConvertAll(t =>
                (t.Id.Value, CalendarEntry.Of(t))
            );

    private static Guid Add(Change change, Id<School> school, CalendarEntry entry)
    {
        if (entry.IsClosure)
        {
            var closure = change.Closure(school, entry);
            change.Db.Add(closure);
            change.Record(new ClosureAdded(school, closure.Id, closure.Kind, closure.From, closure.To));
            return closure.Id.Value;
        }

        var date = change.TermDate(school, entry);
        change.Db.Add(date);
        change.Record(new TermDateAdded(school, date.Id, date.Kind, date.From, date.To));
        return date.Id.Value;
    }
}
