using System.Globalization;
using System.Text;
using Lanyard.Domain.Kernel;

namespace Lanyard.Core.Files;

/// <summary>A property of an event: its value, and parameters such as TZID by their name in capitals.</summary>
public sealed record ICalendarProperty(string Value, IReadOnlyDictionary<string, string> Parameters);

/// <summary>An event as it stands in the file, from the line where it begins.</summary>
public sealed record ICalendarEvent(int Line, IReadOnlyDictionary<string, ICalendarProperty> Properties)
{
    public ICalendarProperty? this[string name] => Properties.GetValueOrDefault(name);

    /// <summary>The text of a property with its escapes undone, or nothing.</summary>
    public string TextOf(string name) => this[name] is { } property ? ICalendar.Unescape(property.Value) : "";
}

/// <summary>
/// Reads the events of an iCalendar file (RFC 5545): folded lines, parameters in quotation marks, components inside others. Only the events' own properties are
/// kept. A file that is cut off or does not close what it opens is refused, because half of a year would look like all of it.
/// </summary>
public static class ICalendar
{
    public const int MostEvents = 2_000;
    private const int Deepest = 8;

    public static bool Looks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);
    }

    public static Outcome<IReadOnlyList<ICalendarEvent>> Read(string text, string field)
    {
        var open = new Stack<string>();
        var events = new List<ICalendarEvent>();
        var (began, properties) = (0, new Dictionary<string, ICalendarProperty>(StringComparer.Ordinal));
        foreach (var (line, content) in Unfold(text))
        {
            if (Split(content) is not var (name, property))
                return Broken(line, field);
            if (name == "BEGIN")
            {
                open.Push(property.Value.ToUpperInvariant());
                if (open.Count > Deepest)
                    return Broken(line, field);
                if (open.Peek() == "VEVENT")
                    (began, properties) = (line, new(StringComparer.Ordinal));
            }
            else if (name == "END")
            {
                if (!open.TryPop(out var closed) || !closed.Equals(property.Value, StringComparison.OrdinalIgnoreCase))
                    return Broken(line, field);
                if (closed == "VEVENT")
                    events.Add(new(began, properties));
                if (events.Count > MostEvents)
                    return new Refusal(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The calendar has more than {MostEvents:N0} events. Choose one that holds a school's dates."
                        ),
                        field
                    );
            }
            else if (open.TryPeek(out var inside) && inside == "VEVENT")
                properties.TryAdd(name, property);
        }
        if (open.Count > 0)
            return new Refusal("The calendar file is cut off: its end is missing. Download it again.", field);
        return events.Count == 0 ? new Refusal("The calendar file has no events in it.", field) : events;
    }

    internal static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
            return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
                text.Append(value[i]);
            else
                text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }
        return text.ToString();
    }

    private static Refusal Broken(int line, string field) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The calendar file is broken at line {line}. Download it again, or save the dates as CSV."
            ),
            field
        );

    // A line that begins with a space or a tab goes on where the one before it stopped.
    private static IEnumerable<(int Line, string Content)> Unfold(string text)
    {
        var content = new StringBuilder();
        var (number, began) = (0, 1);
        foreach (var line in text.Split('\n'))
        {
            number++;
            var bare = line.TrimEnd('\r');
            if (bare.Length > 0 && bare[0] is ' ' or '\t')
            {
                content.Append(bare, 1, bare.Length - 1);
                continue;
            }
            if (content.Length > 0)
                yield return (began, content.ToString());
            content.Clear().Append(bare);
            began = number;
        }
        if (content.Length > 0)
            yield return (began, content.ToString());
    }

    private static (string Name, ICalendarProperty Property)? Split(string content)
    {
        var parts = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i < content.Length; i++)
        {
            quoted ^= content[i] == '"';
            if (quoted || content[i] is not (';' or ':'))
                continue;
            parts.Add(content[start..i]);
            start = i + 1;
            if (content[i] == ':')
                return (parts[0].ToUpperInvariant(), new(content[start..], Parameters(parts)));
        }
        return null;
    }

    private static Dictionary<string, string> Parameters(List<string> parts)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                parameters.TryAdd(part[..equals].ToUpperInvariant(), part[(equals + 1)..].Trim('"'));
        }
        return parameters;
    }
}
