using Lanyard.Core.Schools;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.Api.Schools;

/// <summary>A school's calendar.</summary>
public sealed record CalendarResponse
{
    public required Id<School> School { get; init; }

    /// <summary>The nation whose bank holidays the school keeps.</summary>
    public required Nation Nation { get; init; }

    /// <summary>How the school reads what its policies leave open.</summary>
    public required LocalPracticeShape LocalPractice { get; init; }

    /// <summary>Where the bank holidays come from and which days they cover.</summary>
    public required BankHolidaysResponse BankHolidays { get; init; }

    /// <summary>Terms, holidays, INSET days and closed days, by their first day.</summary>
    public required IReadOnlyList<CalendarEntryResponse> Entries { get; init; }

    /// <summary>What the trust and the school changed about the nation's bank holidays.</summary>
    public required IReadOnlyList<BankHolidayEditResponse> BankHolidayEdits { get; init; }

    public static CalendarResponse Of(CalendarOfSchool found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(found);
        var calendar = found.Calendar;
        return new()
        {
            School = found.School,
            Nation = calendar.Nation,
            LocalPractice = LocalPracticeShape.Of(calendar.Practice),
            BankHolidays = BankHolidaysResponse.Of(calendar, today),
            Entries =
            [
                .. calendar
                    .Terms.Select(term => CalendarEntryResponse.Of(term.Id.Value, CalendarEntry.Of(term)))
                    .Concat(calendar.Closures.Select(closure => CalendarEntryResponse.Of(closure.Id.Value, CalendarEntry.Of(closure))))
                    .OrderBy(entry => entry.From)
                    .ThenBy(entry => entry.To),
            ],
            BankHolidayEdits = [.. calendar.Edits.Select(BankHolidayEditResponse.Of)],
        };
    }
}

/// <summary>A school's local practice: its own readings, which are no policy's words.</summary>
public sealed record LocalPracticeShape
{
    /// <summary>When a working day ends, in UK time, such as 17:00.</summary>
    public required TimeOnly ClosingHour { get; init; }

    /// <summary>Whether an INSET day is a working day.</summary>
    public required bool InsetDaysAreWorkingDays { get; init; }

    /// <summary>Whether a day on which the school is closed is a working day.</summary>
    public required bool ClosedDaysAreWorkingDays { get; init; }

    /// <summary>Which of a deadline's two readings is the promise.</summary>
    public required DeadlineReading Counts { get; init; }

    /// <summary>Whether relief for a weekend may never shorten the allowed hours.</summary>
    public required bool WeekendReliefNeverShortens { get; init; }

    public static LocalPracticeShape Of(LocalPractice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return new()
        {
            ClosingHour = practice.ClosingHour,
            InsetDaysAreWorkingDays = practice.InsetDaysAreWorkingDays,
            ClosedDaysAreWorkingDays = practice.ClosedDaysAreWorkingDays,
            Counts = practice.Counts,
            WeekendReliefNeverShortens = practice.WeekendReliefNeverShortens,
        };
    }

    public LocalPractice ToPractice() =>
        new()
        {
            ClosingHour = ClosingHour,
            InsetDaysAreWorkingDays = InsetDaysAreWorkingDays,
            ClosedDaysAreWorkingDays = ClosedDaysAreWorkingDays,
            Counts = Counts,
            WeekendReliefNeverShortens = WeekendReliefNeverShortens,
        };
}

/// <summary>The nation's list of bank holidays.</summary>
/// <param name="Source">Where the list comes from.</param>
/// <param name="CheckedOn">The day on which the source was last read.</param>
/// <param name="From">The first day that the list covers.</param>
/// <param name="To">The last day that the list covers; later bank holidays are not known.</param>
/// <param name="EndsWithinAYear">True when somebody should see to a newer list.</param>
public sealed record BankHolidaysResponse(string Source, DateOnly CheckedOn, DateOnly From, DateOnly To, bool EndsWithinAYear)
{
    public static BankHolidaysResponse Of(SchoolCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var list = calendar.Holidays;
        return new(list.Source, list.CheckedOn, list.Covers.From, list.Covers.To, list.EndWithinAYear(today));
    }
}

/// <summary>A term, a holiday, INSET days or closed days.</summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, which belongs to it.</param>
public sealed record CalendarEntryResponse(Guid Id, EntryKind Kind, string Name, DateOnly From, DateOnly To)
{
    public static CalendarEntryResponse Of(Guid id, CalendarEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(id, entry.Kind, entry.Name, entry.Span.From, entry.Span.To);
    }
}

/// <summary>An entry to add.</summary>
public sealed record AddCalendarEntryRequest
{
    /// <summary>What it is.</summary>
    public EntryKind? Kind { get; init; }

    /// <summary>What it is called, in up to 80 characters. Everybody with a login can read it, so name nobody.</summary>
    public string? Name { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, which belongs to it; the first day when left out.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A bank holiday that was added or taken out.</summary>
/// <param name="Id">The id of the edit.</param>
/// <param name="ForTrust">It holds for all schools of the trust, and not for this one only.</param>
/// <param name="Kind">Whether the day became a bank holiday or stopped being one.</param>
/// <param name="Date">The day.</param>
/// <param name="Name">What an added day is called.</param>
public sealed record BankHolidayEditResponse(Id<BankHolidayEdit> Id, bool ForTrust, BankHolidayEditKind Kind, DateOnly Date, string Name)
{
    public static BankHolidayEditResponse Of(BankHolidayEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return new(edit.Id, edit.School is null, edit.Kind, edit.Date, edit.Name);
    }
}

/// <summary>A change to the bank holidays of one school.</summary>
public sealed record EditBankHolidayRequest
{
    /// <summary>Whether to add a bank holiday or to take one out.</summary>
    public BankHolidayEditKind? Kind { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What an added day is called.</summary>
    public string? Name { get; init; }
}

/// <summary>One day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What the day is.</param>
/// <param name="Name">Its name, when it has one of its own.</param>
/// <param name="IsWorkingDay">Whether it is a working day.</param>
/// <param name="IsSchoolDay">Whether pupils are in; null where the school has entered no term.</param>
public sealed record CalendarDayResponse(DateOnly Date, DayKind Kind, string? Name, bool IsWorkingDay, bool? IsSchoolDay);

/// <summary>The days that were asked for.</summary>
/// <param name="Days">Each day in order.</param>
/// <param name="Warning">Set when bank holidays are not known for all of them.</param>
public sealed record CalendarDaysResponse(IReadOnlyList<CalendarDayResponse> Days, string? Warning);

/// <summary>A deadline worked out, in both readings. Nothing was set.</summary>
public sealed record DeadlineResponse
{
    /// <summary>When it was received, as an instant.</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>What the policy says to the letter.</summary>
    public required DateTimeOffset Literal { get; init; }

    /// <summary>The literal moment, or the close of the first working day after the days off that it fell among.</summary>
    public required DateTimeOffset Rolled { get; init; }

    /// <summary>Which of the two is the promise, by local practice.</summary>
    public required DeadlineReading Counts { get; init; }

    /// <summary>The one that counts.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>The due moment as the screen says it now, in UK time.</summary>
    public required string Words { get; init; }

    /// <summary>How it came about, in sentences.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>Set when the reckoning went beyond the known bank holidays.</summary>
    public string? Warning { get; init; }

    public static DeadlineResponse Of(Deadline deadline, TimeSpan allowed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return new()
        {
            Received = deadline.Received,
            Literal = deadline.Literal,
            Rolled = deadline.Rolled,
            Counts = deadline.Counts,
            Due = deadline.Due,
            Words = DueWords.Of(deadline, now),
            Why = DeadlineWords.Explain(deadline, allowed),
            Warning = deadline.Gap?.Sentence,
        };
    }
}

/// <summary>A day reckoned by a counting rule.</summary>
/// <param name="Date">The day.</param>
/// <param name="Warning">Set when the reckoning went beyond the known bank holidays.</param>
public sealed record ReckonedDayResponse(DateOnly Date, string? Warning);

/// <summary>What importing a file did, or with a dry run would do.</summary>
/// <param name="Added">How many entries came in.</param>
/// <param name="Unchanged">How many were there already.</param>
/// <param name="Replaced">How many terms and holidays went out, because the file holds their days.</param>
/// <param name="LeftOut">Rows that are no business of the calendar.</param>
public sealed record ImportResponse(int Added, int Unchanged, int Replaced, IReadOnlyList<LeftOutRow> LeftOut);

/// <param name="Line">The line in the file.</param>
/// <param name="What">The row in its own words.</param>
/// <param name="Why">Why it is left out.</param>
public sealed record LeftOutRow(int Line, string What, string Why);
