using System.Globalization;
using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Schools;

public enum EntryKind
{
    Term,
    Holiday,
    Inset,
    Closed,
}

/// <summary>Something that a school wants in its calendar: a term, a holiday, INSET days or closed days. Made only by <see cref="Parse"/>, so it is sound.</summary>
public sealed record CalendarEntry
{
    public const int LongestName = 80;

    /// <summary>The longest term, holiday or closure that anybody can mean; a longer one is a slip of the pen in the year.</summary>
    public const int LongestDays = 200;

    private static readonly DateSpan Sensible = new(new DateOnly(2000, 1, 1), new DateOnly(2099, 12, 31));

    private CalendarEntry(EntryKind kind, string name, DateSpan span) => (Kind, Name, Span) = (kind, name, span);

    public EntryKind Kind { get; }
    public string Name { get; }
    public DateSpan Span { get; }

    public bool IsClosure => Kind is EntryKind.Inset or EntryKind.Closed;

    /// <param name="kind">What it is.</param>
    /// <param name="typedName">What it is called.</param>
    /// <param name="from">The first day; null when what was typed is no date.</param>
    /// <param name="to">The last day, which belongs to it.</param>
    public static Outcome<CalendarEntry> Parse(EntryKind kind, string? typedName, DateOnly? from, DateOnly? to)
    {
        var name = Text.Line(typedName);
        var refusals = new List<Refusal>();
        if (name.Length == 0)
            refusals.Add(new("Enter what it is called, for example Autumn term or Staff training.", "name"));
        else if (Text.Length(name) > LongestName)
            refusals.Add(new($"Enter a name of {LongestName} characters or fewer.", "name"));
        if (from is not { } first || !Sensible.Contains(first))
            refusals.Add(new("Enter the first day as a date between 2000 and 2099, for example 7 9 2026.", "from"));
        else if (to is not { } last || !Sensible.Contains(last))
            refusals.Add(new("Enter the last day as a date between 2000 and 2099, for example 18 12 2026.", "to"));
        else if (last < first)
            refusals.Add(new("Enter a last day that is not before the first day.", "to"));
        else if (new DateSpan(first, last) is { Days: > LongestDays })
            refusals.Add(new($"That is more than {LongestDays} days. Check the years.", "to"));
        return refusals.Count > 0 ? refusals : new CalendarEntry(kind, name, new DateSpan(from!.Value, to!.Value));
    }

    /// <summary>Terms do not overlap terms, nor holidays holidays, nor closures closures; a holiday or a closure inside a term is what a year looks like.</summary>
    public bool ClashesWith(CalendarEntry other) => Span.Meets(other.Span) && (Kind == other.Kind || (IsClosure && other.IsClosure));

    /// <summary>Half term, 26 October 2026 to 30 October 2026.</summary>
    public override string ToString() =>
        Span.Days == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Name}, {Span.From:d MMMM yyyy}")
            : string.Create(CultureInfo.InvariantCulture, $"{Name}, {Span.From:d MMMM yyyy} to {Span.To:d MMMM yyyy}");

    public static CalendarEntry Of(Closure closure) =>
        new(closure.Kind == ClosureKind.Inset ? EntryKind.Inset : EntryKind.Closed, closure.Name, closure.Span);

    public static CalendarEntry Of(TermDate date) =>
        new(date.Kind == TermDateKind.Term ? EntryKind.Term : EntryKind.Holiday, date.Name, date.Span);
}
