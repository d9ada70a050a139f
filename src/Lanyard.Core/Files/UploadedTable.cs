using System.Globalization;
using Lanyard.Domain.Kernel;

namespace Lanyard.Core.Files;

/// <summary>One line of a table, by its number in the file as an editor shows it.</summary>
/// <param name="Line">Where the row begins; the first line is 1.</param>
/// <param name="Cells">By the folded heading of their column.</param>
/// <param name="Fault">Why the row could not be read; null for a sound one.</param>
public sealed record TableRow(int Line, IReadOnlyDictionary<string, string> Cells, string? Fault)
{
    /// <summary>The first of these columns that is there and filled, or nothing.</summary>
    public string Of(params ReadOnlySpan<string> headings)
    {
        foreach (var heading in headings)
        {
            if (Cells.TryGetValue(heading, out var cell) && cell.Length > 0)
                return cell;
        }
        return "";
    }
}

/// <summary>
/// A table out of a spreadsheet: commas, semicolons, tabs or bars between the cells, quotation marks around those that need them.
/// Headings are folded, so "First Day", "first_day" and "FIRST DAY " are all "first day".
/// </summary>
public sealed class UploadedTable
{
    public const int MostRows = 5_000;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private UploadedTable(IReadOnlyList<string> headings, IReadOnlyList<TableRow> rows) => (Headings, Rows) = (headings, rows);

    public IReadOnlyList<string> Headings { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    public static Outcome<UploadedTable> Read(string text, string field, int mostRows = MostRows)
    {
        ArgumentNullException.ThrowIfNull(text);
        var told = ToldSeparator(text);
        var body = told is null ? text : text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        var firstLine = told is null ? 1 : 2;
        IReadOnlyList<string>? headings = null;
        var rows = new List<TableRow>();
        foreach (var record in SeparatedText.Read(body, told ?? GuessedSeparator(body)))
        {
            if (record.Cells.All(string.IsNullOrWhiteSpace) && !record.LeftOpen)
                continue;
            if (headings is null)
                headings = [.. record.Cells.Select(Fold)];
            else
                rows.Add(Row(record with { Line = record.Line + firstLine - 1 }, headings));
            if (rows.Count > mostRows)
                return new Refusal(
                    string.Create(CultureInfo.InvariantCulture, $"The file has more than {mostRows:N0} rows. Split it."),
                    field
                );
        }
        if (headings is null || rows.Count == 0)
            return new Refusal("The file has no rows below its headings.", field);
        var twice = headings
            .Where(heading => heading.Length > 0)
            .GroupBy(heading => heading, StringComparer.Ordinal)
            .FirstOrDefault(g => g.Skip(1).Any());
        return twice is null ? new UploadedTable(headings, rows) : new Refusal($"Two columns are headed {twice.Key}. Take one out.", field);
    }

    private static TableRow Row(SeparatedRecord record, IReadOnlyList<string> headings)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(headings.Count, record.Cells.Count); i++)
        {
            if (headings[i].Length > 0)
                named[headings[i]] = record.Cells[i];
        }
        var fault =
            record.LeftOpen ? "A quotation mark is opened and not closed."
            : record.Cells.Skip(headings.Count).Any(cell => cell.Length > 0) ? "It has more cells than there are headings."
            : null;
        return new TableRow(record.Line, named, fault);
    }

    // Some spreadsheets say which separator they wrote in a line of its own.
    private static char? ToldSeparator(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : 0).Trim();
        return first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5 ? first[4] : null;
    }

    private static char GuessedSeparator(string text)
    {
        var first = text.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? "";
        return Separators.MaxBy(separator => CountOutsideQuotes(first, separator));
    }

    private static int CountOutsideQuotes(string line, char wanted)
    {
        var quoted = false;
        var count = 0;
        foreach (var c in line)
        {
            quoted ^= c == '"';
            if (c == wanted && !quoted)
                count++;
        }
        return count;
    }

    private static string Fold(string heading) =>
        string.Join(
            ' ',
            heading.ToLowerInvariant().Split([' ', '_', '-', '\u00A0', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
        );
}
