using System.Globalization;
using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.Schools;

public sealed record NewBankHolidayEdit
{
    /// <summary>Null for all the trust's schools.</summary>
    public required Id<School>? School { get; init; }
    public required BankHolidayEditKind Kind { get; init; }
    public required DateOnly? Date { get; init; }

    /// <summary>What the day is called; only an added day needs a name.</summary>
    public required string? Name { get; init; }
}

/// <summary>Adds a bank holiday that was announced after our list, or takes one out that this school or trust does not keep.</summary>
public sealed class EditBankHoliday(Changes changes, BankHolidays holidays)
{
    public async Task<Outcome<Done>> DoAsync(Actor actor, NewBankHolidayEdit wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wanted);
        var name = Text.Line(wanted.Name);
        if (Refuse(wanted, name) is { } refusal)
            return refusal;
        var date = wanted.Date!.Value;
        await using var change = await changes.BeginAsync(actor, ct);
        if (wanted.School is { } id && await change.LockSchoolAsync(id, ct) is null)
            return CalendarRows.NoSuchSchool;
        if (wanted.School is null)
            await change.LockTrustAsync(ct);
        var edits = await change.Db.BankHolidayEdits.AsNoTracking().Where(e => e.Date == date).ToListAsync(ct);
        if (edits.Find(e => e.School == wanted.School) is { } own)
            return own.Kind == wanted.Kind
                ? Done.It
                : new Refusal(
                    $"{Written(date)} was {(own.Kind == BankHolidayEditKind.Added ? "added" : "taken out")} here. Undo that instead.",
                    "date"
                );
        if (await RefuseByListAsync(change, wanted, date, edits, ct) is { } known)
            return known;
        var edit = new BankHolidayEdit
        {
            Trust = actor.Trust,
            Id = Id<BankHolidayEdit>.New(change.Now),
            School = wanted.School,
            Kind = wanted.Kind,
            Date = date,
            Name = name,
        };
        change.Db.Add(edit);
        change.Record(new BankHolidayEdited(actor.Trust, edit.School, edit.Id, edit.Kind, edit.Date));
        await change.CommitAsync(ct);
        return Done.It;
    }

    private static Refusal? Refuse(NewBankHolidayEdit wanted, string name)
    {
        if (wanted.Date is not { Year: >= 2000 and <= 2099 } date)
            return new("Enter the day as a date between 2000 and 2099, for example 15 6 2026.", "date");
        if (wanted.Kind == BankHolidayEditKind.Removed)
            return null;
        if (name.Length == 0)
            return new("Enter what the bank holiday is called.", "name");
        if (Text.Length(name) > CalendarEntry.LongestName)
            return new($"Enter a name of {CalendarEntry.LongestName} characters or fewer.", "name");
        return WorkingTime.IsWeekend(date)
            ? new(
                $"{Written(date)} is a {date.DayOfWeek}, which is not a working day anyway. Enter the weekday that is given instead.",
                "date"
            )
            : null;
    }

    // Judged by the list as it stands without the edit: the school's nation, or for the trust the nations of all its schools.
    private async Task<Refusal?> RefuseByListAsync(
        Change change,
        NewBankHolidayEdit wanted,
        DateOnly date,
        List<BankHolidayEdit> edits,
        CancellationToken ct
    )
    {
        var nations = await change
            .Db.Schools.Where(s => wanted.School == null || s.Id == wanted.School)
            .Select(s => s.Nation)
            .Distinct()
            .ToListAsync(ct);
        var trusts = wanted.School is null ? null : edits.Find(e => e.School is null);
        bool Kept(Nation nation) =>
            trusts?.Kind == BankHolidayEditKind.Added || (trusts is null && holidays.Of(nation).Any(day => day.Date == date));
        if (wanted.Kind == BankHolidayEditKind.Added && nations.Count > 0 && nations.TrueForAll(Kept))
            return new($"{Written(date)} is a bank holiday already.", "date");
        return wanted.Kind == BankHolidayEditKind.Removed && !nations.Exists(Kept)
            ? new Refusal($"{Written(date)} is not a bank holiday here, so there is nothing to take out.", "date")
            : null;
    }

    private static string Written(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
