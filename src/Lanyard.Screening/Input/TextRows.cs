using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lanyard.Screening.Input;

/// <summary>A text to screen, by the name its file gives it.</summary>
public sealed record TextRow(string Id, string Text);

/// <summary>What was given cannot be read; the message says where and what to do.</summary>
public sealed class UnreadableInputException(string message) : Exception(message);

/// <summary>Texts from CSV with a header or from JSON lines: whichever the first character says.</summary>
public static class TextRows
{
    private static readonly string[] TextColumns = ["text", "comment", "message", "body"];

    public static IEnumerable<TextRow> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        while (reader.Peek() is ' ' or '\n' or '\r' or '\t' or '\uFEFF')
            _ = reader.Read();
        return reader.Peek() == '{' ? JsonLines(reader) : CsvRows(reader);
    }

    private static IEnumerable<TextRow> JsonLines(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parsed(line, number);
        }
    }

    private static TextRow Parsed(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (
                json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("text", out var text)
                || text.ValueKind != JsonValueKind.String
            )
                throw new UnreadableInputException($"Line {number} has no text. Each line is an object with “id” and “text”.");
            var id = json.RootElement.TryGetProperty("id", out var named)
                ? named.ToString()
                : number.ToString(CultureInfo.InvariantCulture);
            return new(id, Written(text));
        }
        catch (JsonException e)
        {
            throw new UnreadableInputException($"Line {number} is not JSON: {e.Message}");
        }
    }

    // JSON may escape half of a surrogate pair, which is no text to the parser and may be what somebody sent.
    private static string Written(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescaped(text.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string Unescaped(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }
            text.Append(
                raw[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'b' => '\b',
                    'f' => '\f',
                    var same => same,
                }
            );
        }
        return text.ToString();
    }

    private static IEnumerable<TextRow> CsvRows(TextReader reader)
    {
        var csv = new Csv(reader);
        if (csv.Next() is not { } header)
            yield break;
        var names = header.Select(h => h.Trim().ToLowerInvariant()).ToList();
        var text = TextColumns.Select(c => names.IndexOf(c)).FirstOrDefault(i => i >= 0, -1);
        if (text < 0)
            throw new UnreadableInputException(
                "The header has no column “text”. Give CSV whose first line names the columns, among them “text”, or JSON lines."
            );
        var id = names.IndexOf("id");
        var number = 0;
        while (csv.Next() is { } fields)
        {
            number++;
            if (fields is [""])
                continue;
            if (fields.Count <= text)
                throw new UnreadableInputException($"Record {number} has no text: it has {fields.Count} fields.");
            yield return new(id >= 0 && fields.Count > id ? fields[id] : number.ToString(CultureInfo.InvariantCulture), fields[text]);
        }
    }
}
