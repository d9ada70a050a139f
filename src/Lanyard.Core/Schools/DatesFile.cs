using System.Text;
using Lanyard.Core.Files;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Schools;

/// <summary>
/// Reads a file of term dates and closures: a table with the columns kind, name, from and to (or what spreadsheets call them), or an iCalendar file as councils
/// and school systems publish them.
/// </summary>
public static class DatesFile
{
    public const int LongestBytes = 1024 * 1024;
    public const int MostEntries = 500;
    public const string Field = "file";

    private static readonly string[] Kind = ["kind", "type", "category"];
    private static readonly string[] Name = ["name", "title", "event", "description", "subject", "summary"];
    private static readonly string[] From = ["from", "start", "start date", "first day", "begins", "date", "day"];
    private static readonly string[] To = ["to", "end", "end date", "last day", "ends", "until"];

    public static Outcome<DatesRead> Read(ReadOnlyMemory<byte> bytes)
    {
        var text = UploadedText.Read(bytes, LongestBytes, "a CSV or iCalendar (.ics) file of term dates", Field);
        return text.Ok ? Read(text.Value) : text.Refused<DatesRead>();
    }

    public static Outcome<DatesRead> Read(string text)
    {
        var read = ICalendar.Looks(text) ? Events(text) : Table(text);
        return read is { Ok: true, Value.Rows.Count: > MostEntries }
            ? new Refusal($"The file has more than {MostEntries} entries. Split it.", Field)
            : read;
    }

    /// <summary>The sound rows as a table that <see cref="Read(string)"/> reads again, to be confirmed.</summary>
    public static string Write(IEnumerable<CalendarEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var table = new StringBuilder("kind,name,from,to\n");
        foreach (var entry in entries)
        {
            var name = entry.Name.Replace("\"", "\"\"", StringComparison.Ordinal);
            table.AppendLine(null, $"{entry.Kind},\"{name}\",{entry.Span.From:yyyy-MM-dd},{entry.Span.To:yyyy-MM-dd}");
        }
        return table.ToString();
    }

    private static Outcome<DatesRead> Table(string text)
    {
        var table = UploadedTable.Read(text, Field);
        if (!table.Ok)
            return table.Refused<DatesRead>();
        var headings = table.Value.Headings;
        if (!headings.Any(Name.Contains) || !headings.Any(From.Contains))
            return new Refusal(
                "The first line must name the columns, for example: kind, name, from, to. The columns name and from are needed.",
                Field
            );
        var sorted = new Sorted();
        foreach (var row in table.Value.Rows)
        {
            var (name, typedFrom, typedTo, typedKind) = (row.Of(Name), row.Of(From), row.Of(To), row.Of(Kind));
            var from = UkDate.Parse(typedFrom);
            var to = typedTo.Length == 0 ? from : UkDate.Parse(typedTo);
            if (row.Fault is { } fault)
                sorted.Reject(row.Line, name, fault);
            else if (from is null || to is null)
                sorted.Reject(row.Line, name, NotADate(from is null ? typedFrom : typedTo));
            else if (typedKind.Length > 0 && KindOf(typedKind) is null)
                sorted.Reject(row.Line, name, $"Its kind is not term, holiday, INSET or closed: {Text.Line(typedKind)}.");
            else
                sorted.Take(row.Line, name, KindOf(typedKind), from.Value, to.Value);
        }
        return sorted.Done();
    }

    private static Outcome<DatesRead> Events(string text)
    {
        var events = ICalendar.Read(text, Field);
        if (!events.Ok)
            return events.Refused<DatesRead>();
        var sorted = new Sorted();
        foreach (var happening in events.Value)
        {
            var name = Text.Line(happening.TextOf("SUMMARY"));
            var days = ICalendarDays.Of(happening);
            if (happening.TextOf("STATUS").Equals("CANCELLED", StringComparison.OrdinalIgnoreCase))
                sorted.Leave(happening.Line, name, "It was cancelled.");
            else if (happening["RRULE"] is not null || happening["RDATE"] is not null)
                sorted.Leave(happening.Line, name, "It repeats. Enter its days by hand.");
            else if (!days.Ok)
                sorted.Reject(happening.Line, name, days.Refusals[0].Sentence);
            else
                sorted.Take(happening.Line, name, null, days.Value.From, days.Value.To);
        }
        return sorted.Done();
    }

    private static string NotADate(string typed) =>
        typed.Length == 0
            ? "It has no first day."
            : $"This is not a date: {(typed.Length > 30 ? typed[..30] : typed)}. Write the day first, for example 7/9/2026.";

    private static EntryKind? KindOf(string typed) =>
        typed.ToLowerInvariant() switch
        {
            "term" => EntryKind.Term,
            "holiday" or "holidays" or "half term" or "half-term" or "break" => EntryKind.Holiday,
            "inset" or "inset day" or "training day" or "training" or "in-service" => EntryKind.Inset,
            "closed" or "closure" or "closed day" => EntryKind.Closed,
            _ => null,
        };

    private sealed class Sorted
    {
        private readonly List<DatedRow> _rows = [];
        private readonly List<SetAside> _leftOut = [];
        private readonly List<SetAside> _rejected = [];

        public void Reject(int line, string what, string why) => _rejected.Add(SetAside.Of(line, what, why));

        public void Leave(int line, string what, string why) => _leftOut.Add(SetAside.Of(line, what, why));

        public void Take(int line, string name, EntryKind? kind, DateOnly from, DateOnly to)
        {
            var told = kind ?? (to >= from ? EntryWords.KindOf(name, new DateSpan(from, to)) : EntryKind.Term);
            if (told is not { } sure)
            {
                Leave(line, name, EntryWords.WhyNot(name));
                return;
            }
            var entry = CalendarEntry.Parse(sure, name, from, to);
            if (entry.Ok)
                _rows.Add(new DatedRow(line, entry.Value));
            else
                Reject(line, name, entry.Refusals[0].Sentence);
        }

        public DatesRead Done() => new(_rows, _leftOut, _rejected);
    }
}
