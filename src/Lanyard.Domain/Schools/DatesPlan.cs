using System.Globalization;

namespace Lanyard.Domain.Schools;

/// <summary>An entry read from a file, with the line where it stands.</summary>
public sealed record DatedRow(int Line, CalendarEntry Entry);

/// <summary>A row that will not be imported, by line, in its own words and with the reason.</summary>
public sealed record SetAside(int Line, string What, string Why)
{
    private const int LongestWhat = 60;

    public static SetAside Of(int line, string what, string why)
    {
        var text = Kernel.Text.Line(what);
        var shown = new StringInfo(text);
        return new(line, shown.LengthInTextElements > LongestWhat ? shown.SubstringByTextElements(0, LongestWhat) + "…" : text, why);
    }

    public override string ToString()
    {
        var line = Line.ToString(CultureInfo.InvariantCulture);
        return What.Length == 0 ? $"Line {line}: {Why}" : $"Line {line}, {What}: {Why}";
    }
}

/// <summary>A file of dates as it was read: what is sound, what is no business of the calendar, and what is wrong and stops the import.</summary>
public sealed record DatesRead(IReadOnlyList<DatedRow> Rows, IReadOnlyList<SetAside> LeftOut, IReadOnlyList<SetAside> Rejected);

/// <summary>
/// What importing a file would do to a calendar. The file's terms and holidays replace those that lie in the days it spans, so that a corrected file can
/// be imported again; closures are added beside those that are there.
/// </summary>
/// <param name="Add">Entries that come in.</param>
/// <param name="Unchanged">Entries that are there already.</param>
/// <param name="Replace">Terms and holidays that go out.</param>
/// <param name="Rejected">What stops the import: while there is any, nothing is imported.</param>
public sealed record DatesPlan(
    IReadOnlyList<CalendarEntry> Add,
    IReadOnlyList<CalendarEntry> Unchanged,
    IReadOnlyList<CalendarEntry> Replace,
    IReadOnlyList<SetAside> Rejected
)
{
    public static DatesPlan Decide(DatesRead read, IReadOnlyList<CalendarEntry> present)
    {
        var accepted = new List<DatedRow>();
        var rejected = new List<SetAside>(read.Rejected);
        foreach (var row in read.Rows)
        {
            if (accepted.Exists(earlier => earlier.Entry == row.Entry))
                continue;
            if (accepted.Find(earlier => earlier.Entry.ClashesWith(row.Entry)) is { } clash)
                rejected.Add(SetAside.Of(row.Line, row.Entry.Name, $"Its days overlap those of line {clash.Line}, {clash.Entry}."));
            else
                accepted.Add(row);
        }
        var terms = accepted.Where(row => !row.Entry.IsClosure).Select(row => row.Entry.Span).ToList();
        var spans = terms.Count == 0 ? (DateSpan?)null : new DateSpan(terms.Min(span => span.From), terms.Max(span => span.To));
        var unchanged = accepted.Select(row => row.Entry).Where(present.Contains).ToList();
        var replace = present
            .Where(entry => !entry.IsClosure && spans is { } all && entry.Span.Meets(all) && !unchanged.Contains(entry))
            .ToList();
        foreach (var row in accepted.Where(row => row.Entry.IsClosure && !unchanged.Contains(row.Entry)))
        {
            if (present.FirstOrDefault(row.Entry.ClashesWith) is { } clash)
                rejected.Add(
                    SetAside.Of(
                        row.Line,
                        row.Entry.Name,
                        $"Its days overlap {clash}, which is in the calendar. Remove that first, or take this line out."
                    )
                );
        }
        return new(
            [.. accepted.Select(row => row.Entry).Except(unchanged)],
            unchanged,
            replace,
            [.. rejected.OrderBy(aside => aside.Line)]
        );
    }
}
