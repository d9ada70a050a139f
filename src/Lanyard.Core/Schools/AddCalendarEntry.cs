using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

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

/// <summary>Puts a closure, a term or a holiday into a school's calendar. The same one again changes nothing.</summary>
public sealed class AddCalendarEntry(Changes changes)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, NewCalendarEntry wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        var parsed = CalendarEntry.Parse(wanted.Kind, wanted.Name, wanted.From, wanted.To);
        if (!parsed.Ok)
            return parsed.Refused<Done>();
        var entry = parsed.Value;
        await using var change = await changes.BeginAsync(actor, ct);
        if (await change.LockSchoolAsync(wanted.School, ct) is null)
            return CalendarRows.NoSuchSchool;
        var there = entry.IsClosure ? await change.ClosuresAsync(wanted.School, ct) : await change.TermDatesAsync(wanted.School, ct);
        if (there.Contains(entry))
            return Done.It;
        if (there.Find(entry.ClashesWith) is { } other)
            return new Refusal($"These days overlap {other}. Remove that first, or choose other days.", "from");
        Add(change, wanted.School, entry);
        await change.CommitAsync(ct);
        return Done.It;
    }

    private static void Add(Change change, Id<School> school, CalendarEntry entry)
    {
        if (entry.IsClosure)
        {
            var closure = change.Closure(school, entry);
            change.Db.Add(closure);
            change.Record(new ClosureAdded(school, closure.Id, closure.Kind, closure.From, closure.To));
        }
        else
        {
            var date = change.TermDate(school, entry);
            change.Db.Add(date);
            change.Record(new TermDateAdded(school, date.Id, date.Kind, date.From, date.To));
        }
    }
}
