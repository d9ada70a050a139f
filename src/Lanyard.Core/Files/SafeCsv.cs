using System.Buffers;

namespace Lanyard.Core.Files;

/// <summary>
/// Writes a table for spreadsheets. A cell that one of them would run as a formula, because somebody called themselves <c>=cmd</c>, is
/// written behind an apostrophe, which makes it text.
/// </summary>
public static class SafeCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    public static async Task WriteAsync(TextWriter to, params IReadOnlyList<string?> cells)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(cells);
        await to.WriteAsync(string.Join(',', cells.Select(Cell)));
        await to.WriteAsync("\r\n");
    }

    internal static string Cell(string? cell)
    {
        var text = cell ?? "";
        if (IsFormula(text))
            text = $"'{text}";
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    // The full-width signs are read as the plain ones by some.
    private static bool IsFormula(string text) => text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal);
}
